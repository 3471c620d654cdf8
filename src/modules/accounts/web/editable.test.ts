import { describe, expect, it } from 'vitest'
import type { Account } from './account.ts'
import { changeOf, editValue, FIELDS, isAllowed } from './editable.ts'
import { valuesBefore } from './useAccountChange.ts'

const account = {
  id: '1',
  name: 'Steel',
  country: null,
  ownerId: 'u1',
  parent: { id: 'p1', name: 'Group' },
  version: 3,
} as unknown as Account

describe('fields of an account', () => {
  it('give the parent by its id and what nobody entered as unknown', () => {
    expect(editValue(account, FIELDS.parentId)).toBe('p1')
    expect(editValue(account, FIELDS.country)).toBeNull()
  })

  it('are stored without outer spaces, and an emptied one as unknown', () => {
    expect(changeOf(FIELDS.city, '  Volos ')).toEqual({ city: 'Volos' })
    expect(changeOf(FIELDS.city, '  ')).toEqual({ city: null })
    expect(changeOf(FIELDS.employees, 0)).toEqual({ employees: 0 })
  })

  it('refuse an empty name, a year nobody could mean and a negative number', () => {
    expect(isAllowed(FIELDS.name, ' ')).toBe(false)
    expect(isAllowed(FIELDS.foundedYear, 19)).toBe(false)
    expect(isAllowed(FIELDS.employees, -1)).toBe(false)
    expect(isAllowed(FIELDS.categorySpend, 1.5)).toBe(true)
    expect(isAllowed(FIELDS.country, null)).toBe(true)
  })
})

describe('taking a change back', () => {
  it('gives every changed field the value it had, and touches no other', () => {
    expect(valuesBefore(account, { country: 'Greece', parentId: null, ownerId: 'u2' })).toEqual({
      country: null,
      parentId: 'p1',
      ownerId: 'u1',
    })
  })
})
