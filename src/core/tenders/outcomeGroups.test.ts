import { describe, expect, it } from 'vitest'
import type { Decided } from './decided.ts'
import { outcomeGroups } from './outcomeGroups.ts'

const decided: Decided[] = [
  {
    id: '1',
    outcome: 'lost',
    competitors: ['Rotor', 'Hydra'],
    family: 'Pumps',
    reasons: [
      { reason: 'price', weight: 3 },
      { reason: 'leadTime', weight: 1 },
    ],
  },
  { id: '2', outcome: 'won', competitors: ['Rotor'], family: 'Pumps', reasons: [] },
  { id: '3', outcome: 'lost', competitors: [], family: null, reasons: [{ reason: 'price', weight: 1 }] },
]

describe('won and lost by group', () => {
  it('counts a tender with two competitors against each of them', () => {
    const groups = outcomeGroups(decided, ['competitor'])
    expect(groups.map(({ competitor, rate }) => [competitor, rate.won, rate.lost])).toEqual([
      ['Rotor', 1, 1],
      [null, 0, 1],
      ['Hydra', 0, 1],
    ])
  })

  it('weighs reasons, and keeps what nobody noted apart', () => {
    const groups = outcomeGroups(decided, ['reason'])
    expect(groups.map(({ reason, rate, weight }) => [reason, rate.n, weight])).toEqual([
      ['price', 2, 1.75],
      [null, 1, 1],
      ['leadTime', 1, 0.25],
    ])
  })

  it('takes all three together, or none', () => {
    expect(outcomeGroups(decided, ['competitor', 'family', 'reason'])).toHaveLength(6)
    expect(outcomeGroups(decided, [])).toMatchObject([{ rate: { won: 1, lost: 2 } }])
    expect(outcomeGroups([], ['reason'])).toEqual([])
  })
})
