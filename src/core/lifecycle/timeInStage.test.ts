import { describe, expect, it } from 'vitest'
import { type StageEntry, usualTimeInStage } from './timeInStage.ts'

const entry = (accountId: string, stage: StageEntry['stage'], enteredOn: string): StageEntry => ({
  accountId,
  stage,
  enteredOn,
})
const stay = (accountId: string, until: string) => [
  entry(accountId, 'onboarding', '2025-01-01'),
  entry(accountId, 'partnership', until),
]

describe('the usual time in a stage', () => {
  it('is the median of the stays that ended', () => {
    const entries = [...stay('a', '2025-01-31'), ...stay('b', '2025-03-02'), ...stay('c', '2025-07-20')]
    expect(usualTimeInStage(entries, 'onboarding')).toEqual({ days: { value: 60, reason: null }, count: 3 })
  })

  it('is unknown under three, and a stay that lasts is none', () => {
    const entries = [
      ...stay('a', '2025-01-31'),
      ...stay('b', '2025-03-02'),
      entry('c', 'onboarding', '2025-01-01'),
    ]
    expect(usualTimeInStage(entries, 'onboarding')).toEqual({
      days: { value: null, reason: 'TOO_FEW_OBSERVATIONS' },
      count: 2,
    })
  })

  it('goes on where the same stage is entered again, and begins anew after another', () => {
    const entries = [
      entry('a', 'atRisk', '2025-01-01'),
      entry('a', 'atRisk', '2025-01-11'),
      entry('a', 'partnership', '2025-01-21'),
      entry('a', 'atRisk', '2025-02-01'),
      entry('a', 'lost', '2025-02-11'),
      entry('b', 'atRisk', '2025-01-01'),
      entry('b', 'lost', '2025-01-31'),
    ]
    expect(usualTimeInStage(entries, 'atRisk')).toEqual({ days: { value: 20, reason: null }, count: 3 })
  })
})
