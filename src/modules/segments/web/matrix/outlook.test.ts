import { describe, expect, it } from 'vitest'
import { weightSensitivity } from '../../../../core/keyAccounts/sensitivity.ts'
import { accountOf, attractive, criteria, ourRules } from '../../../../test/matrixAccounts.ts'
import { outlookOf } from './outlook.ts'
import { scoresOf } from './placement.ts'
import { formulaOf } from './rules.ts'

function outlook(account: ReturnType<typeof accountOf>) {
  const [scores] = scoresOf({ accounts: [account], criteria })
  const formula = formulaOf(ourRules)
  return outlookOf(weightSensitivity(scores!, formula.criteria, formula.options))
}

describe('how firmly an account stands', () => {
  it('is told by the smallest change of one weight that moves it', () => {
    const close = accountOf('1', {
      scores: { ...attractive(5.2), volume: 2, growth: 6.4 },
      us: [9, 9, 9, 9, 9],
      rivals: { Rival: [5, 5, 5, 5, 5] },
    })
    const { nearest } = outlook(close)!
    expect(nearest?.axis).toBe('attractiveness')
    expect(Math.abs(nearest!.changePct)).toBeLessThan(15)
  })

  it('is as firm as can be where all criteria agree', () => {
    const firm = accountOf('1', {
      scores: attractive(9),
      us: [9, 9, 9, 9, 9],
      rivals: { Rival: [5, 5, 5, 5, 5] },
    })
    expect(outlook(firm)).toEqual({ isRobust: true, nearest: null })
  })

  it('is not known for an account without a place', () => {
    expect(outlook(accountOf('1', { scores: attractive(9) }))).toBeNull()
  })
})
