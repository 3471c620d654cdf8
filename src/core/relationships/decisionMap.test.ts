import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closesCircle, decisionMap, type MapNode, type MapPerson } from './decisionMap.ts'

const person = (
  id: string,
  reportsToId: string | null = null,
  influence: number | null = null,
): MapPerson => ({
  id,
  name: id,
  reportsToId,
  influence,
})
const idsOf = (nodes: readonly MapNode<MapPerson>[]): string[] =>
  nodes.flatMap((node) => [node.person.id, ...idsOf(node.children)])

describe('the decision map', () => {
  it('puts people below whom they report to, the most influential first and the unknown last', () => {
    const map = decisionMap([
      person('buyer', 'director', 2),
      person('engineer', 'director'),
      person('director', null, 5),
      person('cfo', 'director', 4),
      person('clerk', 'buyer'),
    ])
    expect(map.roots).toHaveLength(1)
    expect(idsOf(map.roots)).toEqual(['director', 'cfo', 'buyer', 'clerk', 'engineer'])
    expect(map.roots[0]).toMatchObject({ level: 0, below: 4 })
    expect(map).toMatchObject({ depth: 3, orphans: [], cut: [] })
  })

  it('makes a root of somebody whose superior is not known here, and says so', () => {
    const map = decisionMap([person('buyer', 'somebody elsewhere'), person('clerk', 'buyer')])
    expect(idsOf(map.roots)).toEqual(['buyer', 'clerk'])
    expect(map.orphans).toEqual(['buyer'])
  })

  it('cuts a circle above its most influential member, and says so', () => {
    const map = decisionMap([person('a', 'b', 1), person('b', 'c', 3), person('c', 'a', 2), person('d', 'a')])
    expect(map.cut).toEqual(['b'])
    expect(idsOf(map.roots)).toEqual(
      ['b', 'a', 'c', 'd'].toSorted((x, y) => 'bacd'.indexOf(x) - 'bacd'.indexOf(y)),
    )
  })

  it('cuts above somebody who reports to themselves', () => {
    expect(decisionMap([person('a', 'a')])).toMatchObject({ cut: ['a'], depth: 1 })
  })

  it('is empty for nobody', () => {
    expect(decisionMap([])).toEqual({ roots: [], depth: 0, orphans: [], cut: [] })
  })

  it('shows everybody exactly once, whoever reports to whom', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const anybody = fc.option(fc.constantFrom(...names, 'elsewhere'), { nil: null })
    fc.assert(
      fc.property(fc.tuple(...names.map(() => anybody)), (bosses) => {
        const people = names.map((name, place) => person(name, bosses[place] ?? null))
        expect(idsOf(decisionMap(people).roots).toSorted()).toEqual(names)
      }),
    )
  })

  it('knows beforehand which superior would close a circle', () => {
    const people = [person('director'), person('buyer', 'director'), person('clerk', 'buyer')]
    expect(closesCircle(people, 'director', 'clerk')).toBe(true)
    expect(closesCircle(people, 'clerk', 'director')).toBe(false)
    expect(closesCircle(people, 'clerk', 'clerk')).toBe(true)
  })
})
