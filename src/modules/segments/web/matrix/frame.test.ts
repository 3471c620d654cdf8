import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountOf } from '../../../../test/matrixAccounts.ts'
import { dotAt, dotsPath, makeFrame, spanOf } from './frame.ts'
import type { Dot } from './placement.ts'

const dot = (ratio: number, attractiveness: number): Dot => ({
  account: accountOf('1'),
  quadrant: 'key',
  ratio,
  attractiveness,
})
const frame = makeFrame(600, 500, 2)

describe('the axes of the matrix', () => {
  it('put level in the middle, and twice and half equally far from it', () => {
    const middle = (frame.plot.left + frame.plot.right) / 2
    expect(frame.x(1)).toBeCloseTo(middle)
    expect(frame.x(1.5) - middle).toBeCloseTo(middle - frame.x(1 / 1.5))
  })

  it('keep what lies beyond the edge on the edge', () => {
    expect(frame.x(40)).toBeCloseTo(frame.plot.right)
    expect(frame.x(Number.POSITIVE_INFINITY)).toBeCloseTo(frame.plot.right)
    expect(frame.x(0)).toBeCloseTo(frame.plot.left)
  })

  it('find the way back from a pointer', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.51, max: 1.99, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (ratio, score) => {
          expect(frame.ratioAt(frame.x(ratio))).toBeCloseTo(ratio)
          expect(frame.attractivenessAt(frame.y(score))).toBeCloseTo(score)
        },
      ),
    )
  })

  it('name level at every width, and ratios as far as there is room', () => {
    expect(makeFrame(320, 400, 5).ratioTicks).toContain(1)
    expect(makeFrame(320, 400, 5).ratioTicks.length).toBeLessThan(makeFrame(900, 400, 5).ratioTicks.length)
  })

  it('are wide enough for all dots and the cut, but not for one that dwarfs its rival', () => {
    expect(spanOf([dot(1.1, 5)], 1)).toBe(1.6)
    expect(spanOf([dot(0.4, 5)], 1)).toBeCloseTo(2.6)
    expect(spanOf([dot(Number.POSITIVE_INFINITY, 5), dot(0, 3)], 1)).toBe(5)
  })
})

describe('dots', () => {
  it('are one path, a circle each', () => {
    expect(dotsPath([dot(1, 5), dot(1.2, 6)], frame, 3).match(/M/g)).toHaveLength(2)
    expect(dotsPath([], frame, 3)).toBe('')
  })

  it('are found by the nearest, within reach only', () => {
    const dots = [dot(1, 5), dot(1.05, 5)]
    const near = { x: frame.x(1.04), y: frame.y(5) }
    expect(dotAt(dots, frame, near, 20)).toBe(dots[1])
    expect(dotAt(dots, frame, { x: frame.x(1.9), y: frame.y(1) }, 20)).toBeNull()
  })
})
