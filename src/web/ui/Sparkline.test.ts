import { describe, expect, it } from 'vitest'
import { linePath } from './Sparkline.tsx'

describe('the small line of a cell', () => {
  it('goes from edge to edge, with the largest value at the top and zero at the bottom', () => {
    expect(linePath([0, 5, 10], 43, 23)).toBe('M1.5 21.5L21.5 11.5L41.5 1.5')
  })

  it('lifts the pen over what is unknown, and makes a dot of a value alone', () => {
    expect(linePath([4, null, 4, null, 2, 4], 53, 23)).toBe('M1.5 1.5h0M21.5 1.5h0M41.5 11.5L51.5 1.5')
  })

  it('lets losses fall below the zero line', () => {
    expect(linePath([-10, 10], 23, 23)).toBe('M1.5 21.5L21.5 1.5')
  })

  it('draws nothing of nothing and a flat line of zeros', () => {
    expect(linePath([], 20, 20)).toBe('')
    expect(linePath([null, null], 20, 20)).toBe('')
    expect(linePath([0, 0], 23, 23)).toBe('M1.5 21.5L21.5 21.5')
  })
})
