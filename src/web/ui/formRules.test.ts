import { describe, expect, it } from 'vitest'
import { type Field, fieldFault, type FormValues, tidyValues } from './formRules.ts'

const field = (more: Partial<Field>): Field => ({ name: 'x', label: 'X', kind: 'text', ...more })

describe('what a form refuses', () => {
  it('asks for what is required, and spaces are not an answer', () => {
    for (const empty of ['', '  ', null, []]) {
      expect(fieldFault(field({ required: true }), empty)).toEqual({ rule: 'required' })
    }
    expect(fieldFault(field({ kind: 'checkbox', required: true }), false)).toEqual({ rule: 'required' })
    expect(fieldFault(field({ kind: 'number', required: true }), 0)).toBeNull()
  })

  it('lets an optional field stay empty whatever its other rules', () => {
    expect(fieldFault(field({ kind: 'email', least: 5 }), '')).toBeNull()
  })

  it('keeps numbers within their limits, limits included', () => {
    const percent = field({ kind: 'number', least: 0, most: 100 })
    expect(fieldFault(percent, 100)).toBeNull()
    expect(fieldFault(percent, 100.1)).toEqual({ rule: 'most', limit: 100 })
    expect(fieldFault(percent, -1)).toEqual({ rule: 'least', limit: 0 })
  })

  it('counts characters as a reader does', () => {
    expect(fieldFault(field({ most: 2 }), '𝒜b')).toBeNull()
    expect(fieldFault(field({ least: 10, kind: 'password' }), 'short')).toEqual({
      rule: 'tooShort',
      limit: 10,
    })
  })

  it('knows an address and a real day', () => {
    expect(fieldFault(field({ kind: 'email' }), 'anna@завод.рф')).toBeNull()
    expect(fieldFault(field({ kind: 'email' }), 'anna@zavod')).toEqual({ rule: 'email' })
    expect(fieldFault(field({ kind: 'date' }), '2024-02-29')).toBeNull()
    expect(fieldFault(field({ kind: 'date' }), '2025-02-29')).toEqual({ rule: 'date' })
  })

  it('sends texts without outer spaces, empty ones as unknown, passwords untouched', () => {
    const fields = [
      field({ name: 'city' }),
      field({ name: 'note' }),
      field({ name: 'secret', kind: 'password' }),
    ]
    expect(tidyValues<FormValues>(fields, { city: ' Volos ', note: ' ', secret: ' s p ' })).toEqual({
      city: 'Volos',
      note: null,
      secret: ' s p ',
    })
  })
})
