import { z } from 'zod'
import { reads, recordId, writes } from '../../platform/contract.ts'

const lookalike = z.object({
  /** What a decision on it is kept under. */
  key: z.string(),
  /** spelling: written otherwise in facts, and counted as the product already; nearEqual: a product of its own so far. */
  kind: z.enum(['spelling', 'nearEqual']),
  name: z.string(),
  /** The product of that name, where it is one of its own. */
  otherId: recordId.nullable(),
  productId: recordId,
  product: z.string(),
  family: z.string().nullable(),
  /** 0..1; 1 where only spaces, marks or look-alike letters differ. */
  similarity: z.number(),
  facts: z.number().int(),
  amounts: z.array(z.object({ currency: z.string().nullable(), amount: z.number() })),
  /** The only file they come from, where it is one. */
  files: z.array(z.string()),
})
const decision = z.object({
  id: recordId,
  key: z.string(),
  name: z.string(),
  product: z.string(),
  verdict: z.enum(['accepted', 'refused']),
  decidedBy: z.string(),
  decidedAt: z.iso.datetime(),
  /** Facts that went to the product by the decision. */
  moved: z.number().int(),
})
const decided = z.object({ id: recordId })
const keyed = z.object({ key: z.string().min(1).max(600) })

export const productsContract = {
  lookalikes: reads('head', '/product-lookalikes', 'Products that are likely one under two spellings').output(
    z.object({ items: z.array(lookalike), decided: z.array(decision) }),
  ),
  acceptLookalike: writes('head', 'POST', '/product-lookalikes/accept', 'They are one product')
    .input(keyed)
    .output(decided),
  refuseLookalike: writes('head', 'POST', '/product-lookalikes/refuse', 'They are two products')
    .input(keyed)
    .output(decided),
  undoLookalike: writes('head', 'POST', '/product-decisions/{decisionId}/undo', 'Take a decision back')
    .input(z.object({ decisionId: recordId }))
    .output(decided),
}
