import type { AccountType } from '../../../core/segmentation/accountTypeFacts.ts'
import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { mayEdit, maySee } from '../../accounts/policy.ts'
import { getSettings } from '../../settings/service.ts'
import { findVerdicts } from '../facts/queries.ts'
import { listProfiles } from '../profiles/service.ts'
import { insertRatings } from '../ratings/queries.ts'
import { us } from '../ratings/service.ts'
import * as queries from './queries.ts'

async function editable(ctx: Ctx, accountId: string): Promise<void> {
  const profile = (await listProfiles(ctx)).find((one) => one.id === accountId)
  if (!profile || !maySee(ctx.actor, profile)) throw new Problem('NOT_FOUND')
  if (!mayEdit(ctx.actor, profile)) throw new Problem('FORBIDDEN')
}

interface RatingInput {
  accountId: string
  criterion: string
  party: string
  score: number
  ratedOn?: string
}

/** One person's judgement of one criterion; an earlier one stays in the history and no longer counts. */
export async function rate(ctx: Ctx, input: RatingInput) {
  await editable(ctx, input.accountId)
  const { criteria } = (await getSettings(ctx)).keyAccounts
  const criterion = criteria.find((one) => one.id === input.criterion)
  if (criterion?.kind !== 'judged') throw new Problem('INVALID', 'notJudged', { criterion: input.criterion })
  if (criterion.axis === 'attractiveness' && input.party !== us) throw new Problem('INVALID', 'onlyOurs')
  const id = newId(ctx.now)
  const today = ctx.now.toISOString().slice(0, 10)
  const ratedOn = input.ratedOn ?? today
  if (ratedOn > today) throw new Problem('INVALID', 'ratedInFuture', { ratedOn })
  await inTransaction(ctx, async (ctx) => {
    const by = { rater: ctx.actor.name, createdBy: ctx.actor.id, createdAt: ctx.now, sample: false }
    await insertRatings(ctx.db, [{ ...input, ...by, id, originId: input.accountId, ratedOn }])
    await recordAudit(ctx, {
      action: 'rate',
      subject: 'account',
      subjectId: input.accountId,
      after: { ...input, ratedOn },
    })
    ctx.emit({ type: 'ratingsChanged' })
  })
  return { id }
}

interface TypeInput {
  accountId: string
  type: AccountType
  verdict: 'confirmed' | 'refused' | null
  note: string | null
}

/** A person's word on a proposed type; taken back with null. */
export async function decideType(ctx: Ctx, { accountId, type, verdict, note }: TypeInput) {
  await editable(ctx, accountId)
  await inTransaction(ctx, async (ctx) => {
    const before = { type, verdict: (await listVerdicts(ctx, accountId)).get(type) ?? null }
    if (verdict === null) await queries.deleteVerdict(ctx.db, accountId, type)
    else
      await queries.upsertVerdict(ctx.db, {
        accountId,
        type,
        verdict,
        note,
        decidedBy: ctx.actor.name,
        decidedAt: ctx.now,
      })
    await recordAudit(ctx, {
      action: 'decideType',
      subject: 'account',
      subjectId: accountId,
      before,
      after: { type, verdict, note },
    })
    ctx.emit({ type: 'ratingsChanged' })
  })
  return { type, verdict }
}

export async function listVerdicts(
  ctx: Ctx,
  accountId: string,
): Promise<Map<AccountType, 'confirmed' | 'refused'>> {
  const rows = (await findVerdicts(ctx.db)).filter((row) => row.accountId === accountId)
  return new Map(rows.map((row) => [row.type as AccountType, row.verdict as 'confirmed' | 'refused']))
}

export async function addProject(ctx: Ctx, input: { accountId: string; name: string; note: string | null }) {
  await editable(ctx, input.accountId)
  const id = newId(ctx.now)
  await inTransaction(ctx, async (ctx) => {
    await queries.insertProject(ctx.db, { ...input, id, createdBy: ctx.actor.name, createdAt: ctx.now })
    await recordAudit(ctx, { action: 'create', subject: 'project', subjectId: id, after: input })
  })
  return { id }
}

export async function removeProject(
  ctx: Ctx,
  { accountId, projectId }: { accountId: string; projectId: string },
) {
  await editable(ctx, accountId)
  await inTransaction(ctx, async (ctx) => {
    const before = await queries.deleteProject(ctx.db, accountId, projectId)
    if (!before) throw new Problem('NOT_FOUND')
    await recordAudit(ctx, { action: 'remove', subject: 'project', subjectId: projectId, before })
  })
  return { id: projectId }
}
