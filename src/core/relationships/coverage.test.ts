import { describe, expect, it } from 'vitest'
import { agreementOf, coverage } from './coverage.ts'
import { pairEvidence } from './evidence.ts'
import type { Touch } from './touch.ts'

const asOf = '2026-03-31'
const touch = (at: string, over: Partial<Touch> = {}): Touch => ({
  at,
  channel: 'mail',
  direction: 'in',
  contactIds: ['petrov'],
  colleagueIds: ['anna'],
  ...over,
})
const relation = (level: number | null, wanted: number | null = null) => ({
  contactId: 'petrov',
  colleagueId: 'anna',
  level,
  wanted,
})
const cellOf = (level: number | null, traffic: Touch[]) =>
  coverage(level === null ? [] : [relation(level)], traffic, { asOf })[0]

describe('what is declared beside what was seen', () => {
  it('counts by channel and direction, within 90 days, the last of which is today', () => {
    const [cell] = coverage(
      [],
      [
        touch('2026-03-31T18:00:00Z'),
        touch('2026-01-01T08:00:00Z', { direction: 'out' }),
        touch('2026-02-03', { channel: 'visit', direction: null }),
        touch('2025-12-31T23:59:59Z'),
        touch('2026-04-01'),
      ],
      { asOf },
    )
    expect(cell!.evidence).toEqual({
      contactId: 'petrov',
      colleagueId: 'anna',
      touches: 3,
      in: 1,
      out: 1,
      both: 1,
      lastOn: '2026-03-31',
      channels: [
        { channel: 'mail', in: 1, out: 1, both: 0, lastOn: '2026-03-31' },
        { channel: 'visit', in: 0, out: 0, both: 1, lastOn: '2026-02-03' },
      ],
    })
  })

  it('believes "trusted" only of three touches with a word from them', () => {
    const ours = [1, 2, 3].map((day) => touch(`2026-03-0${day}`, { direction: 'out' }))
    expect(cellOf(3, ours)?.agreement).toBe('declaredHigherThanSeen')
    expect(cellOf(3, [...ours, touch('2026-03-09')])?.agreement).toBe('agrees')
    expect(cellOf(4, [...ours, touch('2026-03-09')])?.agreement).toBe('declaredHigherThanSeen')
    expect(cellOf(2, [])?.agreement).toBe('declaredHigherThanSeen')
    expect(cellOf(1, [])?.agreement).toBe('agrees')
  })

  it('names a relation nobody declared from three touches on', () => {
    const days = ['2026-03-01', '2026-03-02', '2026-03-03'].map((day) => touch(day))
    expect(cellOf(null, days)?.agreement).toBe('seenWithoutDeclaration')
    expect(cellOf(0, days)?.agreement).toBe('seenWithoutDeclaration')
    expect(cellOf(null, days.slice(1))?.agreement).toBe('agrees')
    expect(agreementOf(0, null)).toBe('bothNone')
    expect(agreementOf(null, null)).toBe('bothNone')
  })

  it('keeps an old declaration in sight when nothing was seen', () => {
    expect(coverage([relation(3, 4)], [touch('2025-01-01')], { asOf })).toEqual([
      { ...relation(3, 4), evidence: null, agreement: 'declaredHigherThanSeen' },
    ])
  })
})

describe('evidence of pairs', () => {
  it('counts a meeting of several for each pair, and a touch that names nobody of a side for none', () => {
    const meeting = touch('2026-03-01', {
      contactIds: ['petrov', 'sidorova', 'petrov'],
      colleagueIds: ['anna', 'boris'],
    })
    expect(pairEvidence([meeting, touch('2026-03-02', { colleagueIds: [] })])).toHaveLength(4)
    expect(pairEvidence([meeting])[0]).toMatchObject({ touches: 1 })
    expect(pairEvidence([])).toEqual([])
  })
})
