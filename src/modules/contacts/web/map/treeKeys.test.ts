import { describe, expect, it } from 'vitest'
import { decisionMap } from '../../../../core/relationships/decisionMap.ts'
import { nextPlace, treePlaces } from './treeKeys.ts'

const person = (id: string, reportsToId: string | null, influence: number) => ({
  id,
  name: id,
  reportsToId,
  influence,
})
const places = treePlaces(
  decisionMap([
    person('director', null, 5),
    person('buyer', 'director', 4),
    person('clerk', 'buyer', 1),
    person('engineer', 'director', 3),
    person('fitter', 'engineer', 1),
  ]).roots,
)
const from = (id: string, key: string) => nextPlace(places, id, key)

describe('keys on the decision map', () => {
  it('lead right to whom somebody leads and left to whom they report to', () => {
    expect(from('director', 'ArrowRight')).toBe('buyer')
    expect(from('buyer', 'ArrowLeft')).toBe('director')
    expect(from('clerk', 'ArrowRight')).toBeNull()
    expect(from('director', 'ArrowLeft')).toBeNull()
  })

  it('lead up and down within a column, over the edges of branches', () => {
    expect(from('clerk', 'ArrowDown')).toBe('fitter')
    expect(from('engineer', 'ArrowUp')).toBe('buyer')
    expect(from('buyer', 'ArrowUp')).toBeNull()
  })

  it('lead to the ends, and by a letter to the next name', () => {
    expect(from('clerk', 'Home')).toBe('director')
    expect(from('clerk', 'End')).toBe('fitter')
    expect(from('director', 'e')).toBe('engineer')
    expect(from('director', 'x')).toBeNull()
    expect(from('director', ' ')).toBeNull()
  })
})
