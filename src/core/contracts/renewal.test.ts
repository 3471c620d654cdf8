import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../period.ts'
import { renewalOf, type Term } from './renewal.ts'

const contract: Term = {
  startsOn: '2025-01-01',
  endsOn: '2025-12-31',
  noticeDays: 90,
  renewsItself: false,
}

describe('the decision about a contract', () => {
  it('is due the notice before the end: 31 December less 90 days is 2 October', () => {
    expect(renewalOf(contract, '2025-05-01')).toMatchObject({
      state: 'running',
      decideBy: '2025-10-02',
      daysLeft: 154,
    })
    expect(renewalOf(contract, '2025-08-03').state).toBe('decide')
    expect(renewalOf(contract, '2025-10-02')).toMatchObject({ state: 'decide', daysLeft: 0 })
    expect(renewalOf(contract, '2025-10-03')).toMatchObject({ state: 'noticePassed', daysLeft: -1 })
    expect(renewalOf(contract, '2026-01-01').state).toBe('ended')
  })

  it('comes again every term where the contract renews itself', () => {
    expect(renewalOf({ ...contract, renewsItself: true }, '2027-03-01')).toEqual({
      state: 'running',
      endsOn: '2027-12-31',
      decideBy: '2027-10-02',
      daysLeft: 215,
      renewals: 2,
    })
  })

  it('is never due where there is no end, and on the last day where no notice is agreed', () => {
    expect(renewalOf({ ...contract, endsOn: null }, '2025-05-01')).toMatchObject({
      state: 'endless',
      decideBy: null,
    })
    expect(renewalOf({ ...contract, noticeDays: null }, '2025-05-01').decideBy).toBe('2025-12-31')
    expect(renewalOf(contract, '2024-12-01').state).toBe('notStarted')
  })

  it('of a contract that renews itself never lies in a term that is over', () => {
    const days = fc.integer({ min: 0, max: 4000 })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 1500 }), fc.nat(400), (after, length, notice) => {
        const term = {
          startsOn: '2015-03-31',
          endsOn: addDays('2015-03-31', length),
          noticeDays: notice,
          renewsItself: true,
        }
        const today = addDays(term.endsOn, after)
        expect(renewalOf(term, today).endsOn! >= today).toBe(true)
      }),
    )
  })
})
