import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { findLookalikes, type Lookalike } from '../lookalikes/service.ts'
import { insertKey, moveProduct, returnProduct } from '../lookalikes/queries.ts'
import { nameKey } from '../names/service.ts'
import * as queries from './queries.ts'

/** They are one product: the spelling is known for it from now on, and facts of the other are its own. */
export function acceptLookalike(ctx: Ctx, { key }: { key: string }) {
  return decide(ctx, key, 'accepted', async (ctx, { otherId, productId, name }) => {
    const moved = otherId === null ? null : await moveProduct(ctx.db, productId, otherId)
    await insertKey(ctx.db, nameKey(name), productId)
    return moved
  })
}

/** They are two; the pair is not proposed again. */
export function refuseLookalike(ctx: Ctx, { key }: { key: string }) {
  return decide(ctx, key, 'refused', async (_ctx, { otherId, name, product }) => {
    // Letters and digits are the same, so every file that comes in would join them again.
    if (otherId === null) throw new Problem('INVALID', 'spellingIsSame', { name, product })
    return null
  })
}

async function decide(
  ctx: Ctx,
  key: string,
  verdict: 'accepted' | 'refused',
  act: (ctx: Ctx, lookalike: Lookalike) => Promise<queries.DecisionRow['moved']>,
) {
  const id = newId(ctx.now)
  await inTransaction(ctx, async (ctx) => {
    if ((await queries.findStanding(ctx.db)).some((one) => one.key === key))
      throw new Problem('CONFLICT', 'lookalikeDecided')
    const found = (await findLookalikes(ctx)).find((one) => one.key === key)
    if (!found) throw new Problem('NOT_FOUND')
    const moved = await act(ctx, found)
    const { name, productId, product } = found
    const by = { decidedBy: ctx.actor.name, decidedAt: ctx.now }
    await queries.insertDecision(ctx.db, { id, key, name, productId, product, verdict, moved, ...by })
    await recordAudit(ctx, {
      action: verdict,
      subject: 'productLookalike',
      subjectId: id,
      after: { name, product },
    })
    ctx.emit({ type: 'factsChanged', accountIds: null })
  })
  return { id }
}

/** Takes a decision back: two products are two again, each with its facts. */
export async function undoDecision(ctx: Ctx, { decisionId }: { decisionId: string }) {
  await inTransaction(ctx, async (ctx) => {
    const decision = await queries.findDecision(ctx.db, decisionId)
    if (!decision) throw new Problem('NOT_FOUND')
    if (!(await queries.markUndone(ctx.db, decisionId, ctx.actor.name, ctx.now)))
      throw new Problem('CONFLICT', 'lookalikeUndone')
    if (decision.moved !== null) await returnProduct(ctx.db, decision.productId, decision.moved)
    const { name, product } = decision
    await recordAudit(ctx, {
      action: 'undo',
      subject: 'productLookalike',
      subjectId: decisionId,
      before: { name, product, verdict: decision.verdict },
    })
    ctx.emit({ type: 'factsChanged', accountIds: null })
  })
  return { id: decisionId }
}
