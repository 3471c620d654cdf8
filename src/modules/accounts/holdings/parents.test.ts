import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitCycles } from './parents.ts'

describe('changes of the holding tree', () => {
  it('refuse to put a parent below its own subsidiary', () => {
    const tree = new Map([
      ['works', 'concern'],
      ['concern', null],
    ])
    const { accepted, refused } = splitCycles(tree, [{ accountId: 'concern', parentId: 'works' }])
    expect(accepted).toEqual([])
    expect(refused).toEqual([{ accountId: 'concern', parentId: 'works', reason: 'cycle' }])
  })

  it('refuse an account as its own parent, and take the rest', () => {
    const changes = [
      { accountId: 'a', parentId: 'a' },
      { accountId: 'b', parentId: 'a' },
    ]
    expect(splitCycles(new Map(), changes).accepted).toEqual([{ accountId: 'b', parentId: 'a' }])
  })

  it('take the last word where one account is named twice', () => {
    const changes = [
      { accountId: 'works', parentId: 'old' },
      { accountId: 'works', parentId: 'new' },
    ]
    expect(splitCycles(new Map(), changes).accepted).toEqual([{ accountId: 'works', parentId: 'new' }])
  })

  it('never leave a ring, whatever is asked in whatever order', () => {
    const place = fc.integer({ min: 0, max: 7 })
    const change = fc.record({ accountId: place, parentId: fc.option(place) })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (asked) => {
        const changes = asked.map(({ accountId, parentId }) => ({
          accountId: String(accountId),
          parentId: parentId === null ? null : String(parentId),
        }))
        const { accepted, refused } = splitCycles(new Map(), changes)
        const tree = new Map(accepted.map((one) => [one.accountId, one.parentId]))
        for (const start of tree.keys()) {
          let steps = 0
          for (let at = tree.get(start) ?? null; at !== null && steps < 20; at = tree.get(at) ?? null)
            steps += 1
          expect(steps).toBeLessThan(8)
        }
        expect(refused.every((one) => one.parentId !== null)).toBe(true)
      }),
    )
  })
})
