import { describe, expect, it } from 'vitest'
import { productLookalikes } from './productLookalikes.ts'

const named = (...names: string[]) => names.map((name) => ({ id: name, name, code: null }))
const pairs = (...names: string[]) =>
  productLookalikes(named(...names)).map(({ leftId, rightId }) => [leftId, rightId])

describe('products that are likely one', () => {
  it('are one typing error apart', () => {
    expect(pairs('Gate valve DN 50', 'Gate vallve DN 50', 'Check valve DN 50')).toEqual([
      ['Gate valve DN 50', 'Gate vallve DN 50'],
    ])
    expect(pairs('Gate valve DN 50', 'Gate valev DN 50')).toHaveLength(1)
    expect(pairs('Насос центробежный', 'Насос центробежныый')).toHaveLength(1)
    expect(pairs('GTX Pro', 'GTXPro')).toHaveLength(1)
  })

  it.each([
    [['Valve DN 15', 'Valve DN 16']],
    [['Насос А', 'Насос Б']],
    [['GTK 500', 'GTX 500']],
    [['Seal kit S', 'Seal kit M']],
    [['GTX Plus Pro', 'GTX Plus Basic']],
  ])('are not %j', (names) => {
    expect(pairs(...names)).toEqual([])
  })

  it('are never two that have codes of their own', () => {
    const [one, other] = named('Gate valve', 'Gate vallve')
    expect(
      productLookalikes([
        { ...one!, code: 'A' },
        { ...other!, code: 'B' },
      ]),
    ).toEqual([])
    expect(productLookalikes([{ ...one!, code: 'A' }, other!])).toHaveLength(1)
  })
})
