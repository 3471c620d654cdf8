import { describe, expect, it } from 'vitest'
import { findFillDown } from './fill-down.ts'

const account = { index: 0, identity: true, inner: false }

describe('merged cells', () => {
  it('are columns whose value stands in the first line of a block', () => {
    const lines = [
      ['Hanse', 'Pump'],
      [null, 'Valve'],
      [null, 'Seal'],
      ['Nordic', 'Pump'],
      [null, 'Seal'],
    ]
    expect(findFillDown(lines, [account])).toEqual([0])
  })

  it('of an order take its date and customer along', () => {
    const lines = [
      ['Hanse', 'SO-1', '2025-01-05', 'Pump'],
      [null, null, null, 'Valve'],
      ['Hanse', 'SO-2', '2025-01-06', 'Pump'],
      [null, null, null, 'Seal'],
      [null, null, null, 'Valve'],
    ]
    const columns = [
      account,
      { index: 1, identity: true, inner: true },
      { index: 2, identity: false, inner: true },
    ]
    expect(findFillDown(lines, columns)).toEqual([0, 1, 2])
  })

  it('are not customers missing here and there', () => {
    const lines = [['Hanse'], ['Hanse'], [null], ['Nordic'], [null], ['Hanse'], ['Nordic'], [null]]
    expect(findFillDown(lines, [account])).toEqual([])
  })

  it('are not remarks that few lines have', () => {
    const lines = [
      ['Hanse', 'late'],
      [null, null],
      [null, null],
      ['Nordic', null],
      [null, null],
    ]
    expect(findFillDown(lines, [account, { index: 1, identity: false, inner: false }])).toEqual([0])
  })
})
