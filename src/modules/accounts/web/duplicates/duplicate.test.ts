import { describe, expect, it } from 'vitest'
import { type Duplicate, likelyKept } from './duplicate.ts'

const side = (lines: number, lastOrderOn: string | null) => ({ lines, lastOrderOn })
const pair = (left: object, right: object) => ({ left, right }) as Duplicate

describe('which of two accounts is kept at first', () => {
  it('is the one that more was sold to', () => {
    expect(likelyKept(pair(side(3, '2026-01-01'), side(145, '2024-01-01')))).toBe('right')
    expect(likelyKept(pair(side(145, null), side(3, null)))).toBe('left')
  })

  it('is the one that ordered last where both bought as much, else the first', () => {
    expect(likelyKept(pair(side(3, '2025-01-01'), side(3, '2026-01-01')))).toBe('right')
    expect(likelyKept(pair(side(0, null), side(0, null)))).toBe('left')
  })
})
