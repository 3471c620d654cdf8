import { describe, expect, it } from 'vitest'
import { accountOf, attractive, criteria, ourRules } from '../../../../test/matrixAccounts.ts'
import { listRows } from './listRows.ts'
import { missingOf } from './missing.ts'
import { dotsOf, earlierPositions, movesBetween, placeAll, scoresOf, totalsOf } from './placement.ts'
import { prepare, quickPositions } from './quick.ts'

const small = accountOf('small', {
  scores: attractive(8),
  us: [6, 6, 6, 6, 6],
  rivals: { Rival: [5, 5, 5, 5, 5] },
  value: 10,
})
const large = accountOf('large', {
  scores: attractive(8),
  us: [4, 4, 4, 4, 4],
  rivals: { Rival: [5, 5, 5, 5, 5] },
  value: 900,
})
const weakRival = accountOf('free', {
  scores: attractive(3),
  us: [4, 4, 4, 4, 4],
  rivals: { Rival: [0, 0, 0, 0, 0] },
  value: 50,
})
const unrated = accountOf('unrated', { scores: attractive(8), value: 5000 })
const accounts = [small, large, weakRival, unrated]
const scores = scoresOf({ accounts, criteria })
const positions = quickPositions(prepare(scores, ourRules), ourRules)

describe('the picture', () => {
  it('shows who has a place, the most valuable first, and leaves the others out', () => {
    const dots = dotsOf(accounts, positions)
    expect(dots.map(({ account, quadrant }) => [account.accountId, quadrant])).toEqual([
      ['large', 'development'],
      ['free', 'support'],
      ['small', 'key'],
    ])
  })

  it('puts an account whose best competitor is worth nothing infinitely far to the right', () => {
    expect(dotsOf(accounts, positions)[1]!.ratio).toBe(Number.POSITIVE_INFINITY)
  })

  it('sums each quadrant', () => {
    expect(totalsOf(dotsOf(accounts, positions))).toEqual({
      key: { accounts: 1, value: 10 },
      development: { accounts: 1, value: 900 },
      support: { accounts: 1, value: 50 },
      opportunistic: { accounts: 0, value: 0 },
    })
  })
})

describe('moves', () => {
  it('name who changed quadrant since the earlier date, the most valuable first', () => {
    const before = earlierPositions([
      { ...small, previousQuadrant: 'development' },
      { ...large, previousQuadrant: null },
      { ...weakRival, previousQuadrant: 'support' },
      unrated,
    ])
    expect(
      movesBetween(before, positions, accounts).map(({ account, from, to }) => [account, from, to]),
    ).toEqual([
      ['Account large', null, 'development'],
      ['Account small', 'development', 'key'],
    ])
  })
})

describe('the list beside the picture', () => {
  const placed = placeAll(accounts, scores, ourRules)

  it('ranks by value and names the competitor and the share that is known', () => {
    const rows = listRows(placed, null)
    expect(rows.map(({ id, rank }) => [id, rank])).toEqual([
      ['large', 1],
      ['free', 2],
      ['small', 3],
    ])
    expect(rows[0]).toMatchObject({
      ratio: 0.8,
      competitor: 'Rival',
      knownSharePct: 100,
      range: null,
      outlook: undefined,
    })
  })

  it('gives the possible range where a criterion is unknown', () => {
    const account = accountOf('1', {
      scores: { ...attractive(8), margin: null },
      us: [6, 6, 6, 6, 6],
      rivals: { Rival: [5, 5, 5, 5, 5] },
    })
    const [row] = listRows(placeAll([account], scoresOf({ accounts: [account], criteria }), ourRules), null)
    expect(row!.range!.low).toBeCloseTo(8 * 0.88)
    expect(row!.range!.high).toBeCloseTo(8 * 0.88 + 1.2)
  })
})

describe('what is missing', () => {
  const missing = (account: ReturnType<typeof accountOf>) =>
    missingOf(placeAll([account], scoresOf({ accounts: [account], criteria }), ourRules)[0]!.placement)

  it('is nothing for a placed account', () => {
    expect(missing(small)).toEqual([])
  })

  it('is our strength and a competitor where nobody rated', () => {
    expect(missing(unrated)).toEqual([
      {
        what: 'ownStrength',
        criterionIds: ['quality', 'delivery', 'price', 'service', 'relationship'],
        isAll: true,
      },
      { what: 'competitor' },
    ])
  })

  it('is the rest of the criteria where some are rated', () => {
    const half = accountOf('1', {
      scores: { volume: 5 },
      us: [5, null, null, null, null],
      rivals: { Rival: [5, 5, 5, 5, 5] },
    })
    const [attractiveness, strength] = missing(half)
    expect(attractiveness).toMatchObject({ what: 'attractiveness', isAll: false })
    expect(strength).toMatchObject({
      what: 'ownStrength',
      criterionIds: ['delivery', 'price', 'service', 'relationship'],
    })
  })

  it('is common ground where we and the competitor are rated on different criteria', () => {
    const apart = accountOf('1', {
      scores: attractive(5),
      us: [5, 5, 5, null, null],
      rivals: { Rival: [null, null, 5, 5, 5] },
    })
    expect(missing(apart)).toEqual([{ what: 'common' }])
  })
})
