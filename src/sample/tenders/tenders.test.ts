import { describe, expect, it } from 'vitest'
import { daysBetween } from '../../core/period.ts'
import { altmanScore } from '../../core/finances/altman.ts'
import { renewalOf } from '../../core/contracts/renewal.ts'
import { findPatterns } from '../../core/tenders/pattern.ts'
import { readReasons } from '../../core/tenders/readReasons.ts'
import { generateSample } from '../generate.ts'
import { NOTICE_LEFT_DAYS } from '../agreements/contracts.ts'
import { storyAccount } from '../storyAccounts.ts'
import { FASTER_RIVAL } from './storyTenders.ts'

describe.each([
  { seed: 1, asOf: '2026-06-30' },
  { seed: 7, asOf: '2025-11-12' },
  { seed: 42, asOf: '2026-03-01' },
])('tenders, contracts and books of seed $seed as of $asOf', ({ seed, asOf }) => {
  const { tenders, opportunities, contracts, statements } = generateSample({ seed, asOf })

  it('name four rivals, five stages, and reasons everybody can read', () => {
    const rivals = [
      ...tenders.flatMap(({ competitors }) => competitors),
      ...opportunities.flatMap(({ competitor }) => competitor?.split('; ') ?? []),
    ]
    expect(new Set(rivals).size).toBe(4)
    expect(new Set([...tenders, ...opportunities].map(({ stage }) => stage)).size).toBe(5)
    const reasons = [...tenders, ...opportunities].flatMap(({ reason }) => readReasons(reason ?? ''))
    expect(reasons.filter(({ reason }) => reason === 'other')).toEqual([])
    expect(new Set(reasons.map(({ reason }) => reason)).size).toBeGreaterThan(6)
  })

  it('are decided with prices of the winner, and open without', () => {
    for (const { stage, closedOn, dueOn, winner, lots, bidders } of tenders) {
      const isDecided = stage === 'won' || stage === 'lost'
      expect(closedOn !== null).toBe(isDecided)
      expect(closedOn === null || closedOn > dueOn).toBe(true)
      for (const { winnerPriceMinor, ourRank } of lots) {
        expect(winnerPriceMinor !== null).toBe(winner !== null)
        expect(ourRank ?? 1).toBeLessThanOrEqual(bidders)
      }
    }
  })

  it('were lost four times in one house to the same rival, for the time we take', () => {
    const decided = tenders
      .filter(({ account }) => account === storyAccount.lostOnTime)
      .map(({ number, winner, competitors, stage, reason }) => ({
        id: number,
        outcome: stage as 'won' | 'lost',
        competitors,
        family: null,
        reasons: readReasons(reason!),
        winner,
      }))
    expect(decided).toHaveLength(6)
    expect(findPatterns(decided)[0]).toMatchObject({
      outcome: 'lost',
      reason: 'leadTime',
      competitor: FASTER_RIVAL,
      count: 4,
    })
  })

  it('call for a decision on one contract in nineteen days and on some others within three months', () => {
    const days = new Map(contracts.map((one) => [one.account, renewalOf(one, asOf).daysLeft!]))
    expect(days.get(storyAccount.noticeNear)).toBe(NOTICE_LEFT_DAYS)
    const near = [...days.values()].filter((left) => left >= 0 && left <= 90)
    expect(near.length).toBeGreaterThanOrEqual(4)
    expect(near.length).toBeLessThan(15)
    expect(Math.min(...near)).toBe(NOTICE_LEFT_DAYS)
    for (const { startsOn, endsOn, sla } of contracts) {
      expect(daysBetween(startsOn, endsOn)).toBeGreaterThan(360)
      expect(sla.length).toBeGreaterThan(1)
    }
  })

  it('balance, and show one customer alone in distress', () => {
    for (const { totalAssets, totalLiabilities, equity } of statements)
      expect(totalAssets).toBe(totalLiabilities + equity)
    const latest = Math.max(...statements.map(({ year }) => year))
    const inDistress = statements.filter(
      (books) => books.year === latest && altmanScore(books).zone === 'distress',
    )
    expect(inDistress.map(({ account }) => account)).toEqual([storyAccount.latePayer])
    expect(statements.every(({ publishedOn }) => publishedOn <= asOf)).toBe(true)
  })
})
