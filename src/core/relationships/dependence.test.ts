import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dependence } from './dependence.ts'
import type { Touch } from './touch.ts'

const asOf = '2026-03-31'
const between = (contactIds: string[], colleagueIds: string[], at = '2026-03-01'): Touch => ({
  at,
  channel: 'call',
  direction: 'in',
  contactIds,
  colleagueIds,
})
const times = (count: number, touch: Touch) => Array.from({ length: count }, () => touch)

describe('dependence on one thread', () => {
  it('is the share of contact that runs through one pair, one of ours and one of theirs', () => {
    const traffic = [
      ...times(6, between(['petrov'], ['anna'])),
      ...times(2, between(['sidorova'], ['anna'])),
      ...times(2, between(['petrov'], ['boris'])),
    ]
    const { value } = dependence(traffic, { asOf })
    expect(value!.pairs[0]).toEqual({
      contactId: 'petrov',
      colleagueId: 'anna',
      sharePct: expect.closeTo(60),
    })
    expect(value!.ours[0]).toEqual({ id: 'anna', sharePct: expect.closeTo(80) })
    expect(value!.theirs[0]).toEqual({ id: 'petrov', sharePct: expect.closeTo(80) })
    expect(value!.hhi).toBeCloseTo(0.44)
  })

  it('divides a meeting of several among their pairs', () => {
    const traffic = times(5, between(['petrov', 'sidorova'], ['anna', 'boris']))
    const { value } = dependence(traffic, { asOf })
    expect(value!.pairs.map(({ sharePct }) => sharePct)).toEqual(
      [25, 25, 25, 25].map((pct) => expect.closeTo(pct)),
    )
    expect(value!.hhi).toBeCloseTo(0.25)
  })

  it('is unknown under five touches, of which those without a name on one side do not count', () => {
    const traffic = [...times(4, between(['petrov'], ['anna'])), ...times(9, between([], ['anna']))]
    expect(dependence(traffic, { asOf })).toEqual({ value: null, reason: 'TOO_FEW_OBSERVATIONS' })
    expect(dependence([...traffic, between(['petrov'], ['anna'])], { asOf }).value).toMatchObject({
      touches: 5,
      unnamed: 9,
      hhi: expect.closeTo(1),
    })
  })

  it('looks a year back and no further', () => {
    const old = times(5, between(['petrov'], ['anna'], '2025-03-31'))
    expect(dependence(old, { asOf }).value).toBeNull()
    expect(dependence(times(5, between(['petrov'], ['anna'], '2025-04-01')), { asOf }).value).not.toBeNull()
  })

  it('always shares out all of it, and its index lies between one part of the pairs and one', () => {
    const side = (names: string[]) => fc.subarray(names, { minLength: 1 })
    const touches = fc.array(fc.tuple(side(['a', 'b', 'c']), side(['x', 'y'])), {
      minLength: 5,
      maxLength: 30,
    })
    fc.assert(
      fc.property(touches, (given) => {
        const { value } = dependence(
          given.map(([theirs, ours]) => between(theirs, ours)),
          { asOf },
        )
        for (const shares of [value!.pairs, value!.ours, value!.theirs])
          expect(shares.reduce((sum, { sharePct }) => sum + sharePct, 0)).toBeCloseTo(100)
        expect(value!.hhi).toBeGreaterThanOrEqual(1 / value!.pairs.length - 1e-9)
        expect(value!.hhi).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })
})
