import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secondsLeft, spokenDuration } from './timeLeft.ts'

describe('time left of a job', () => {
  it('goes on at the pace so far', () => {
    expect(secondsLeft(2500, 10_000, 10_000)).toBe(30)
    expect(secondsLeft(10_000, 10_000, 40_000)).toBe(0)
  })

  it('says nothing while too little is done to tell', () => {
    expect(secondsLeft(1, 10_000, 30_000)).toBeNull()
    expect(secondsLeft(500, 10_000, 1999)).toBeNull()
    expect(secondsLeft(0, 0, 30_000)).toBeNull()
  })

  it('never grows when more is done in the same time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (done, more) => {
        expect(secondsLeft(done + more, 10_000, 60_000)).toBeLessThanOrEqual(
          secondsLeft(done, 10_000, 60_000)!,
        )
      }),
    )
  })

  it('is said in the unit a person would use', () => {
    expect(spokenDuration(0.2)).toEqual({ unit: 'second', count: 1 })
    expect(spokenDuration(89)).toEqual({ unit: 'second', count: 89 })
    expect(spokenDuration(90)).toEqual({ unit: 'minute', count: 2 })
    expect(spokenDuration(7200)).toEqual({ unit: 'hour', count: 2 })
  })
})
