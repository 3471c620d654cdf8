import { describe, expect, it } from 'vitest'
import { foldByParent, ultimateParent } from './ultimateParent.ts'

const parents = new Map<string, string | null>([
  ['plant', 'division'],
  ['division', 'holding'],
  ['holding', null],
  ['ring-b', 'ring-a'],
  ['ring-a', 'ring-c'],
  ['ring-c', 'ring-b'],
  ['outside', 'ring-b'],
])

describe('accounts under common control', () => {
  it('climbs to the head of the holding', () => {
    expect(['plant', 'division', 'holding', 'alone'].map((id) => ultimateParent(id, parents))).toEqual([
      'holding',
      'holding',
      'holding',
      'alone',
    ])
  })

  it('answers alike for all members of a ring made by wrong data', () => {
    const heads = ['ring-a', 'ring-b', 'ring-c', 'outside'].map((id) => ultimateParent(id, parents))
    expect(new Set(heads)).toEqual(new Set(['ring-a']))
  })

  it('does not know the margin of a holding while one member has unknown cost', () => {
    const half = [
      { id: 'plant', value: 60, margin: 10 },
      { id: 'division', value: 40, margin: null },
    ]
    expect(foldByParent(half, parents)).toEqual([
      { id: 'holding', value: 100, margin: null, members: ['plant', 'division'] },
    ])
  })

  it('adds revenue and margin, and does not add an unknown margin as zero', () => {
    const folded = foldByParent(
      [
        { id: 'plant', value: 60, margin: 10 },
        { id: 'alone', value: 50, margin: null },
        { id: 'division', value: 40, margin: 5 },
      ],
      parents,
    )
    expect(folded).toEqual([
      { id: 'holding', value: 100, margin: 15, members: ['plant', 'division'] },
      { id: 'alone', value: 50, margin: null, members: ['alone'] },
    ])
  })
})
