import { foldText } from '../../../core/text/fold.ts'
import { productKey } from '../../../core/text/productKey.ts'
import { productLookalikes } from '../../../core/text/productLookalikes.ts'
import type { Ctx } from '../../../platform/context.ts'
import { findStanding } from '../decisions/queries.ts'
import * as queries from './queries.ts'

export interface Lookalike {
  key: string
  kind: 'spelling' | 'nearEqual'
  name: string
  otherId: string | null
  productId: string
  product: string
  family: string | null
  similarity: number
  facts: number
  amounts: { currency: string | null; amount: number }[]
  files: string[]
}

const mostListed = 500
const decidedListed = 100

/** Products that are likely one under two spellings and were not decided on, and the decisions that stand. */
export async function listLookalikes(ctx: Ctx) {
  const standing = await findStanding(ctx.db)
  const settled = new Set(standing.map(({ key }) => key))
  const items = (await findLookalikes(ctx)).filter(({ key }) => !settled.has(key)).slice(0, mostListed)
  const decided = standing.slice(0, decidedListed).map((row) => ({
    id: row.id,
    key: row.key,
    name: row.name,
    product: row.product,
    verdict: row.verdict,
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt.toISOString(),
    moved: Object.values(row.moved?.facts ?? {}).reduce((sum, ids) => sum + ids.length, 0),
  }))
  return { items, decided }
}

/** All that look alike, those with the most facts behind them first. */
export async function findLookalikes(ctx: Ctx): Promise<Lookalike[]> {
  const products = await queries.listProducts(ctx.db)
  const byId = new Map(products.map((product) => [product.id, product]))
  const found = [...(await spellings(ctx, byId)), ...(await nearEqual(ctx, products, byId))]
  return found.toSorted((left, right) => right.facts - left.facts || (left.key < right.key ? -1 : 1))
}

type Products = ReadonlyMap<string, queries.ProductRow>

/** What facts call a product: the letters and digits are its own, the spaces and marks are not. */
async function spellings(ctx: Ctx, byId: Products): Promise<Lookalike[]> {
  const sums = await queries.sumSpellings(ctx.db)
  const written = Map.groupBy(sums, ({ productId, name }) => `${productId}/${foldText(name)}`)
  return [...written].flatMap(([key, group]) => {
    const { productId, name } = group[0]!
    const product = byId.get(productId)
    if (!product || foldText(product.name) === foldText(name)) return []
    if (productKey(product.name) !== productKey(name)) return []
    const { name: called, family } = product
    return [
      {
        ...totalOf(group),
        key,
        kind: 'spelling' as const,
        name,
        otherId: null,
        productId,
        product: called,
        family,
        similarity: 1,
      },
    ]
  })
}

/** Two products of which the less used one likely is a slip of the pen. */
async function nearEqual(ctx: Ctx, products: queries.ProductRow[], byId: Products): Promise<Lookalike[]> {
  const pairs = productLookalikes(products).slice(0, mostListed)
  const ids = [...new Set(pairs.flatMap(({ leftId, rightId }) => [leftId, rightId]))]
  const sums = Map.groupBy(await queries.sumFacts(ctx.db, ids), ({ productId }) => productId)
  const totals = (id: string) => totalOf(sums.get(id) ?? [])
  return pairs.map(({ leftId, rightId, similarity }) => {
    const isKept = (id: string, other: string) =>
      Number(byId.get(id)!.code !== null) - Number(byId.get(other)!.code !== null) ||
      totals(id).facts - totals(other).facts
    const [keptId, otherId] = isKept(leftId, rightId) >= 0 ? [leftId, rightId] : [rightId, leftId]
    const { name: product, family } = byId.get(keptId)!
    return {
      ...totals(otherId),
      key: [leftId, rightId].toSorted().join('/'),
      kind: 'nearEqual' as const,
      name: byId.get(otherId)!.name,
      otherId,
      productId: keptId,
      product,
      family,
      similarity,
    }
  })
}

function totalOf(group: readonly queries.FactSum[]): Pick<Lookalike, 'facts' | 'amounts' | 'files'> {
  const amounts = new Map<string | null, number>()
  for (const { currency, amount } of group) amounts.set(currency, (amounts.get(currency) ?? 0) + amount)
  return {
    facts: group.reduce((sum, { facts }) => sum + facts, 0),
    amounts: [...amounts]
      .map(([currency, amount]) => ({ currency, amount }))
      .filter(({ amount }) => amount !== 0),
    files: [...new Set(group.flatMap(({ files }) => files))],
  }
}
