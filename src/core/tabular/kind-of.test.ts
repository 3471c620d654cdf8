import { describe, expect, it } from 'vitest'
import { knownExports } from './known-exports.builder.ts'
import { planTable } from './plan.ts'

describe('the kind of a table', () => {
  it.each(knownExports)('of %s is %s', (_name, kind, headers, row) => {
    expect(planTable([headers, row]).kind).toBe(kind)
  })

  it('is unknown, and said so, where nothing fits', () => {
    const plan = planTable([
      ['colour', 'taste', 'temperature'],
      ['red', 'sour', '12'],
    ])
    expect(plan.kind).toBeNull()
    expect(plan.problems.map((problem) => problem.code)).toEqual(['kindUnknown'])
  })

  it('of a list that has every company once with its address is companies, though it names people', () => {
    const headers = [
      'customerID',
      'companyName',
      'contactName',
      'contactTitle',
      'address',
      'city',
      'country',
      'phone',
    ]
    const row = (name: string) => [
      name.slice(0, 3),
      name,
      'Maria Anders',
      'Owner',
      'Street 1',
      'Berlin',
      'Germany',
      '030-0074321',
    ]
    expect(
      planTable([headers, ...['Alfreds', 'Bottom', 'Consolidated', 'Drachenblut', 'Ernst'].map(row)]).kind,
    ).toBe('accounts')
  })

  it('is certain to a degree, with the runner-up named', () => {
    const plan = planTable([
      ['Name', 'Phone'],
      ['Alpha', '+49 30 1234567'],
    ])
    expect(plan.confidence).toBeLessThan(0.6)
    expect(plan.doubts.some((doubt) => doubt.code === 'kindUncertain')).toBe(true)
  })
})
