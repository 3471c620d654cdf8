import { describe, expect, it } from 'vitest'
import type { Quadrant } from './kaism.ts'
import { fillSlots } from './slots.ts'

const candidate = (
  id: string,
  quadrant: Quadrant | null,
  attractiveness: number | null,
  strengthRatio: number | null = 1,
) => ({
  id,
  quadrant,
  attractiveness,
  strengthRatio,
})
const book = [
  candidate('third', 'key', 6),
  candidate('first', 'key', 9),
  candidate('second', 'key', 8, 1.1),
  candidate('second-too', 'key', 8, 1.3),
  candidate('growing', 'development', 9.5, 0.9),
  candidate('loyal', 'support', 3, 2),
  candidate('unplaced', null, null, null),
]
const ids = (list: { id: string }[]) => list.map(({ id }) => id)

describe('a budget of slots for key accounts', () => {
  it('gives them to the most attractive, the stronger among equals, and names the next in and out', () => {
    const plan = fillSlots(book, 3)
    expect(ids(plan.inside)).toEqual(['first', 'second-too', 'second'])
    expect(ids(plan.waiting)).toEqual(['third', 'growing'])
    expect([plan.nextIn!.id, plan.nextOut!.id, plan.freeSlots]).toEqual(['third', 'second', 0])
  })

  it('leaves slots free rather than filling them with accounts that are not key', () => {
    const plan = fillSlots(book, 15)
    expect([plan.inside.length, plan.freeSlots, plan.nextIn!.id]).toEqual([4, 11, 'growing'])
  })

  it('knows 15 to 50 as the usual number', () => {
    expect([14, 15, 50, 51].map((slots) => fillSlots([], slots).isUsualNumber)).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(fillSlots([], 15)).toMatchObject({ nextIn: null, nextOut: null })
    expect(() => fillSlots([], -1)).toThrow(RangeError)
  })

  it('does not depend on the order of rows', () => {
    expect(fillSlots(book.toReversed(), 3)).toEqual(fillSlots(book, 3))
  })
})
