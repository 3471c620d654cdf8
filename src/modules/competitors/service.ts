import { competitorKey } from '../../core/tenders/competitorNames.ts'
import { recordAudit } from '../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { scopeOf } from '../accounts/policy.ts'
import { findByKeys } from './directory/queries.ts'
import { competitorIds } from './directory/service.ts'
import * as queries from './queries.ts'

/** Every competitor, with how tenders against them went at the accounts the actor may see. */
export async function listCompetitors(ctx: Ctx) {
  return queries.findCompetitors(ctx.db, scopeOf(ctx.actor))
}

interface Fields {
  website?: string | null
  country?: string | null
  note?: string | null
}

/** Adds a competitor; another spelling of one that is known is refused with its name. */
export async function createCompetitor(ctx: Ctx, { name, ...fields }: Fields & { name: string }) {
  await refuseKnown(ctx, name, null)
  return inTransaction(ctx, async (ctx) => {
    const id = (await competitorIds(ctx, [name])).get(name)!
    await queries.updateCompetitor(ctx.db, id, { name, ...fields })
    await recordAudit(ctx, {
      action: 'create',
      subject: 'competitor',
      subjectId: id,
      after: { name, ...fields },
    })
    return { id }
  })
}

/** Changes what is given. Under a new name it goes on being found under the old one. */
export async function updateCompetitor(
  ctx: Ctx,
  { competitorId, ...change }: Fields & { competitorId: string; name?: string },
) {
  const before = await existing(ctx, competitorId)
  if (change.name !== undefined) await refuseKnown(ctx, change.name, competitorId)
  await inTransaction(ctx, async (ctx) => {
    const key = change.name === undefined ? before.searchKey : competitorKey(change.name)
    const spellings = [...new Set([...before.spellings, before.searchKey])].filter((known) => known !== key)
    await queries.updateCompetitor(ctx.db, competitorId, { ...change, searchKey: key, spellings })
    await recordAudit(ctx, {
      action: 'update',
      subject: 'competitor',
      subjectId: competitorId,
      before,
      after: change,
    })
  })
  return { id: competitorId }
}

async function existing(ctx: Ctx, id: string) {
  const row = await queries.findCompetitor(ctx.db, id)
  if (!row) throw new Problem('NOT_FOUND')
  return row
}

async function refuseKnown(ctx: Ctx, name: string, own: string | null): Promise<void> {
  const known = (await findByKeys(ctx.db, [competitorKey(name)])).find(({ id }) => id !== own)
  if (known) throw new Problem('CONFLICT', 'competitorKnown', { name: known.name })
}
