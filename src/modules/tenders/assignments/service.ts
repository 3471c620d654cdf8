import { titleNames, titleWords } from '../../../core/tenders/titleNames.ts'
import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { editableAccount, visibleAccount } from '../../accounts/access/service.ts'
import { tryMergeLock } from '../../accounts/merges/queries.ts'
import { mayEdit, noAccountId, scopeOf } from '../../accounts/policy.ts'
import { mayEditWithoutAccount, seesWithoutAccount } from '../policy.ts'
import { findOpportunity } from '../queries.ts'
import * as queries from './queries.ts'

/** A name of which less stands in the title is a guess. */
const leastShare = 0.6
const mostLikely = 3

/** Opportunities that name no customer, together by name as their file had it, with the accounts the name may speak of. */
export async function listNobodys(ctx: Ctx, input: { limit: number; offset: number }) {
  if (!seesWithoutAccount(ctx.actor)) throw new Problem('FORBIDDEN')
  const rows = await queries.findNobodys(ctx.db, input)
  const { groups, opportunities } = await queries.countNobodys(ctx.db)
  const words = [...new Set(rows.flatMap(({ isNamed, label }) => (isNamed ? titleWords(label!) : [])))]
  const found = await queries.findByWords(ctx.db, words, scopeOf(ctx.actor))
  const candidates = found.filter((candidate) => mayEdit(ctx.actor, candidate))
  const byWord = Map.groupBy(candidates, ({ word }) => word)
  const items = rows.map((row) => ({ ...row, likely: row.isNamed ? likelyOf(row.label!, byWord) : [] }))
  return { items, total: groups, opportunities }
}

function likelyOf(label: string, byWord: ReadonlyMap<string, queries.CandidateRow[]>) {
  const candidates = new Map(
    titleWords(label).flatMap((word) => (byWord.get(word) ?? []).map((row) => [row.accountId, row])),
  )
  return [...candidates.values()]
    .map(({ accountId, account }) => ({ accountId, account, share: titleNames(label, account) }))
    .filter(({ share }) => share >= leastShare)
    .toSorted((left, right) => right.share - left.share || (left.account < right.account ? -1 : 1))
    .slice(0, mostLikely)
}

/**
 * Gives an opportunity that names no customer to an account, and with it all of the same name; later files find them, and
 * others of that name, at the account. One without a name goes alone.
 */
export async function assignOpportunities(ctx: Ctx, input: { accountId: string; opportunityId: string }) {
  if (!mayEditWithoutAccount(ctx.actor)) throw new Problem('FORBIDDEN')
  const account = await editableAccount(ctx, input.accountId)
  const id = newId(ctx.now)
  const given = await inTransaction(ctx, async (ctx) => {
    await lock(ctx)
    const one = await findOpportunity(ctx.db, noAccountId, input.opportunityId)
    if (!one) throw new Problem('NOT_FOUND')
    const name = one.name?.trim() || null
    const to = { accountId: account.id, assignmentId: id }
    const count = await queries.giveOpportunities(ctx.db, one.id, to)
    await queries.insertAssignment(ctx.db, {
      id,
      accountId: account.id,
      name,
      opportunities: count,
      assignedBy: ctx.actor.name,
      assignedAt: ctx.now,
    })
    await recordAudit(ctx, {
      action: 'assign',
      subject: 'opportunities',
      subjectId: id,
      after: { accountId: account.id, name, count },
    })
    ctx.emit({ type: 'factsChanged', accountIds: [account.id, noAccountId] })
    return { name, count }
  })
  return { id, account: account.name, ...given }
}

/** Takes them back: they name no customer again, and later files find them so. */
export async function unassignOpportunities(ctx: Ctx, { assignmentId }: { assignmentId: string }) {
  if (!mayEditWithoutAccount(ctx.actor)) throw new Problem('FORBIDDEN')
  const assignment = await queries.findAssignment(ctx.db, assignmentId)
  if (!assignment) throw new Problem('NOT_FOUND')
  // Where the account was merged, whoever may change the kept one may undo.
  const { id: accountId } = await visibleAccount(ctx, assignment.accountId)
  await editableAccount(ctx, accountId)
  const count = await inTransaction(ctx, async (ctx) => {
    await lock(ctx)
    if (!(await queries.markUndone(ctx.db, assignmentId, ctx.actor.name, ctx.now)))
      throw new Problem('CONFLICT', 'assignmentUndone')
    const returned = await queries.returnOpportunities(ctx.db, assignmentId)
    await recordAudit(ctx, {
      action: 'undo',
      subject: 'opportunities',
      subjectId: assignmentId,
      before: { accountId: assignment.accountId, name: assignment.name, count: returned },
    })
    ctx.emit({ type: 'factsChanged', accountIds: [accountId, noAccountId] })
    return returned
  })
  return { id: assignmentId, count }
}

/** Neither an import nor a merge may move the same rows meanwhile. */
async function lock(ctx: Ctx): Promise<void> {
  if (!(await tryMergeLock(ctx.db))) throw new Problem('CONFLICT', 'importRunning')
}
