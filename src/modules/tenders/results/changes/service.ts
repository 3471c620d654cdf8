import type { Ctx } from '../../../../platform/context.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { Problem } from '../../../../platform/problem.ts'
import { productIdNamed } from '../../../products/names/service.ts'
import { getOpportunity } from '../../service.ts'
import { insertOpportunity, type OpportunityChange, updateOpportunity } from '../queries.ts'

export interface Versioned {
  accountId: string
  opportunityId: string
  version: number
}

/** Makes a row in the caller's transaction. A person added it, so the account itself is where it came in. */
export async function addOpportunity(ctx: Ctx, accountId: string, values: OpportunityChange) {
  const opportunityId = newId(ctx.now)
  await insertOpportunity(ctx.db, {
    ...(await withProduct(ctx, given(values))),
    accountId,
    id: opportunityId,
    originId: accountId,
    said: saidIn(values),
  })
  return { opportunityId, originId: accountId }
}

/** Changes a row in the caller's transaction; somebody else's change in between is a CONFLICT that shows what stands now. */
export async function changeOpportunity(ctx: Ctx, at: Versioned, change: OpportunityChange) {
  const { accountId, opportunityId } = at
  const values = await withProduct(ctx, given(change))
  const originId = await updateOpportunity(ctx.db, at, values, saidIn(values))
  if (originId === null)
    throw new Problem(
      'CONFLICT',
      'opportunityChanged',
      undefined,
      await getOpportunity(ctx, { accountId, opportunityId }),
    )
  return { opportunityId, originId }
}

/** A product named is the one of that name or code, where we have it; the words stay in any case. */
async function withProduct(ctx: Ctx, values: OpportunityChange): Promise<OpportunityChange> {
  if (values.product === undefined) return values
  const productId = values.product === null ? null : await productIdNamed(ctx, values.product)
  return { ...values, productId }
}

/** What was left out stays out. */
const given = (values: OpportunityChange): OpportunityChange =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The columns a person has spoken on by this change. */
const saidIn = (values: OpportunityChange): string[] => Object.keys(given(values)).map(snake)
