import { describe, expect, it } from 'vitest'
import { classStability } from './classStability.ts'

const account = (id: string, name: string | null, value: number) => ({ id, class: name, value })

describe('stability of classes between two periods', () => {
  it('tells the share of accounts and of money that kept its class', () => {
    const stability = classStability(
      [account('a', 'A', 900), account('b', 'B', 80), account('c', 'C', 10), account('gone', 'C', 5)],
      [account('a', 'A', 600), account('b', 'A', 300), account('c', 'C', 100), account('new', 'B', 50)],
    )
    expect(stability.comparedCount).toBe(3)
    expect(stability.keptSharePct.value).toBeCloseTo(66.6667, 4)
    expect(stability.keptValueSharePct.value).toBe(70)
    expect(stability.transitions).toEqual([
      { from: 'A', to: 'A', count: 1, value: 600 },
      { from: 'B', to: 'A', count: 1, value: 300 },
      { from: 'C', to: 'C', count: 1, value: 100 },
      { from: 'C', to: null, count: 1, value: 5 },
      { from: null, to: 'B', count: 1, value: 50 },
    ])
  })

  it('gives money in the red no weight', () => {
    const before = [account('a', 'A', 100), account('n', 'C', 50)]
    const after = [account('a', 'A', 100), account('n', 'N', -900)]
    expect(classStability(before, after).keptSharePct.value).toBe(50)
    expect(classStability(before, after).keptValueSharePct.value).toBe(100)
  })

  it('cannot tell where nobody has a class in both periods', () => {
    const stability = classStability([account('a', null, 1)], [account('a', 'A', 1)])
    expect(stability.keptSharePct).toEqual({ value: null, reason: 'NO_HISTORY' })
    expect(stability.keptValueSharePct.reason).toBe('NO_HISTORY')
    const worthless = classStability([account('n', 'N', 0)], [account('n', 'N', 0)])
    expect(worthless.keptSharePct.value).toBe(100)
    expect(worthless.keptValueSharePct.reason).toBe('NON_POSITIVE_BASE')
  })
})
