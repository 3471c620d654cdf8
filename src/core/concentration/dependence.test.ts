import { describe, expect, it } from 'vitest'
import { dependence } from './dependence.ts'

const side = (accountRevenue: number, accountSpend: number | null) =>
  dependence({ accountRevenue, ourRevenue: 1000, accountSpend }).side

describe('dependence both ways', () => {
  it('tells their share of our revenue and our share of their spend', () => {
    const both = dependence({ accountRevenue: 120, ourRevenue: 1000, accountSpend: 480 })
    expect(both.theirShareOfOursPct.value).toBe(12)
    expect(both.ourShareOfTheirsPct.value).toBe(25)
    expect(both.side.value).toBe('ours')
  })

  it('says who leans on whom, marks included', () => {
    expect(side(100, 200).value).toBe('both')
    expect(side(99, 198).value).toBe('theirs')
    expect(side(100, 201).value).toBe('ours')
    expect(side(99, 199).value).toBe('neither')
  })

  it('does not guess a spend nobody told us', () => {
    const oneSided = dependence({ accountRevenue: 100, ourRevenue: 1000, accountSpend: null })
    expect(oneSided.theirShareOfOursPct.value).toBe(10)
    expect(oneSided.ourShareOfTheirsPct.reason).toBe('UNKNOWN_SPEND')
    expect(oneSided.side.reason).toBe('UNKNOWN_SPEND')
    expect(side(100, 0).reason).toBe('NON_POSITIVE_BASE')
    expect(dependence({ accountRevenue: 0, ourRevenue: 0, accountSpend: 5 }).side.reason).toBe(
      'NON_POSITIVE_BASE',
    )
  })
})
