import { foldText } from '../../../core/text/fold.ts'
import { productKey } from '../../../core/text/productKey.ts'
import type { Ctx } from '../../../platform/context.ts'
import { findByKey } from './queries.ts'

/** The key under which a spelling of a product's name is stored. */
export const nameKey = (name: string): string => `name:${productKey(name) || foldText(name)}`

/** The product that a name or code means; null where none is known by it. */
export function productIdNamed(ctx: Ctx, text: string): Promise<string | null> {
  return findByKey(ctx.db, [nameKey(text), nameKey(text).replace('name:', 'code:')])
}
