import { describe, expect, it } from 'vitest'
import { rocAuc } from './rocAuc.ts'

const judged = (scores: number[], happened: boolean) => scores.map((score) => ({ score, happened }))

describe('how well a score ranks what happened', () => {
  it('is 1 for a perfect order, 0 for its reverse and 0.5 for no order', () => {
    expect(rocAuc([...judged([3, 4], true), ...judged([1, 2], false)]).value).toBe(1)
    expect(rocAuc([...judged([1, 2], true), ...judged([3, 4], false)]).value).toBe(0)
    expect(rocAuc([...judged([7, 7], true), ...judged([7, 7, 7], false)]).value).toBe(0.5)
  })

  it('counts a tie as half: 1.5 of 4 pairs', () => {
    expect(rocAuc([...judged([2, 3], true), ...judged([2, 4], false)]).value).toBe(0.375)
  })

  it('is unknown where nothing or everything happened', () => {
    expect(rocAuc(judged([1, 2], true)).reason).toBe('ZERO_VARIANCE')
    expect(rocAuc([]).reason).toBe('ZERO_VARIANCE')
  })
})
