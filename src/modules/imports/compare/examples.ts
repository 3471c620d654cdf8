import type { Target } from '../kinds/target.ts'
import type { Example } from './queries.ts'

/** One difference as a person reads it: fields by their names, products by theirs. */
export interface Difference {
  row: number | null
  accountId: string | null
  account: string | null
  type: 'new' | 'changed'
  before: Record<string, unknown> | null
  after: Record<string, unknown>
}

const hidden = new Set(['orderId', 'searchKey', 'ownerId', 'pipelineId', 'stageId', 'outcome', 'isTender'])

/** Of a new row all it says, of a changed row what changes. */
export function differenceOf(
  target: Target,
  example: Example,
  products: ReadonlyMap<string, string>,
): Difference {
  const after: Record<string, unknown> = {}
  const before: Record<string, unknown> = {}
  for (const { field, column } of [...target.columns, { field: 'extra', column: 'extra' }]) {
    if (hidden.has(field)) continue
    const name = field === 'productId' ? 'product' : field
    const show = (value: unknown) => (field === 'productId' ? (products.get(String(value)) ?? value) : value)
    const value = example.after[column]
    if (!example.stood) {
      if (value !== null && value !== undefined) after[name] ??= show(value)
    } else if (JSON.stringify(value) !== JSON.stringify(example.before?.[column])) {
      after[name] = show(value)
      before[name] = show(example.before?.[column] ?? null)
    }
  }
  const { row, accountId, account, stood } = example
  return { row, accountId, account, type: stood ? 'changed' : 'new', before: stood ? before : null, after }
}

export const productIdsIn = (examples: Example[]): string[] => [
  ...new Set(
    examples
      .flatMap(({ after, before }) => [after.product_id, before?.product_id])
      .filter((id) => typeof id === 'string'),
  ),
]
