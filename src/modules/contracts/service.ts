import type { z } from 'zod'
import { renewalOf } from '../../core/contracts/renewal.ts'
import { findRemoved, recordAudit } from '../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../platform/context.ts'
import { newId } from '../../platform/identifiers.ts'
import { Problem } from '../../platform/problem.ts'
import { editableAccount, visibleAccount } from '../accounts/access/service.ts'
import { scopeOf } from '../accounts/policy.ts'
import type { contractFields } from './contract.ts'
import * as queries from './queries.ts'

type Fields = Partial<z.infer<typeof contractFields>>
type At = { accountId: string; contractId: string }

const todayOf = (ctx: Ctx) => ctx.now.toISOString().slice(0, 10)

/** Contracts with an account, each with when the decision about it is due. */
export async function listContracts(ctx: Ctx, input: { accountId: string }) {
  const { id } = await visibleAccount(ctx, input.accountId)
  return (await queries.findContracts(ctx.db, id)).map((row) => described(ctx, row))
}

function described(ctx: Ctx, row: queries.ContractRow) {
  return { ...row, renewal: renewalOf({ ...row, renewsItself: row.renewsItself === true }, todayOf(ctx)) }
}

/** Decisions are looked for this many days ahead. */
const aheadDays = 120

/** Contracts of every account the actor may see about which a decision is due or was missed, the most urgent first. */
export async function listDue(ctx: Ctx, { limit }: { limit: number }) {
  const scope = scopeOf(ctx.actor)
  const rows = await queries.findEnding(ctx.db, { scope, today: todayOf(ctx), days: aheadDays })
  return rows
    .map((row) => described(ctx, row))
    .filter(({ renewal }) => renewal.state === 'decide' || renewal.state === 'noticePassed')
    .toSorted((left, right) => left.renewal.daysLeft! - right.renewal.daysLeft!)
    .slice(0, limit)
}

async function oneContract(ctx: Ctx, { accountId, contractId }: At) {
  const row = (await listContracts(ctx, { accountId })).find(({ id }) => id === contractId)
  if (!row) throw new Problem('NOT_FOUND')
  return row
}

/** An end before the beginning is a slip of the pen. */
function checkTerm({ startsOn, endsOn }: { startsOn?: string | null; endsOn?: string | null }): void {
  if (startsOn && endsOn && endsOn < startsOn) throw new Problem('INVALID', 'termOrder', { startsOn, endsOn })
}

const stored = ({ sla, ...fields }: Fields) => ({ ...fields, ...(sla && { sla: JSON.stringify(sla) }) })
const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export async function createContract(
  ctx: Ctx,
  { accountId, ...fields }: Fields & { accountId: string; title: string },
) {
  await editableAccount(ctx, accountId)
  checkTerm(fields)
  const id = newId(ctx.now)
  await inTransaction(ctx, async (ctx) => {
    const said = Object.keys(fields).map(snake)
    await queries.insertContract(ctx.db, {
      ...stored(fields),
      title: fields.title,
      accountId,
      originId: accountId,
      id,
      said,
    })
    await recordAudit(ctx, { action: 'create', subject: 'contract', subjectId: id, after: fields })
    ctx.emit({ type: 'factsChanged', accountIds: [accountId] })
  })
  return oneContract(ctx, { accountId, contractId: id })
}

/** Changes what is given and leaves the rest. */
export async function updateContract(ctx: Ctx, { accountId, contractId, ...fields }: Fields & At) {
  await editableAccount(ctx, accountId)
  const before = await oneContract(ctx, { accountId, contractId })
  checkTerm({ ...before, ...fields })
  await inTransaction(ctx, async (ctx) => {
    const said = Object.keys(fields).map(snake)
    if (!(await queries.updateContract(ctx.db, { accountId, contractId }, stored(fields), said)))
      throw new Problem('NOT_FOUND')
    await recordAudit(ctx, {
      action: 'update',
      subject: 'contract',
      subjectId: contractId,
      before,
      after: fields,
    })
    ctx.emit({ type: 'factsChanged', accountIds: [accountId] })
  })
  return oneContract(ctx, { accountId, contractId })
}

/** Takes a contract away; the log keeps it, and it can be brought back. */
export async function removeContract(ctx: Ctx, { accountId, contractId }: At) {
  await editableAccount(ctx, accountId)
  await inTransaction(ctx, async (ctx) => {
    const before = await queries.deleteContract(ctx.db, accountId, contractId)
    if (before === null) throw new Problem('NOT_FOUND')
    await recordAudit(ctx, { action: 'remove', subject: 'contract', subjectId: contractId, before })
    ctx.emit({ type: 'factsChanged', accountIds: [accountId] })
  })
  return { id: contractId }
}

export async function restoreContract(ctx: Ctx, { accountId, contractId }: At) {
  await editableAccount(ctx, accountId)
  const kept = await findRemoved<Record<string, unknown>>(ctx, 'contract', contractId)
  if (kept?.account_id !== accountId) throw new Problem('NOT_FOUND')
  await inTransaction(ctx, async (ctx) => {
    await queries.putBack(ctx.db, kept)
    await recordAudit(ctx, { action: 'restore', subject: 'contract', subjectId: contractId })
    ctx.emit({ type: 'factsChanged', accountIds: [accountId] })
  })
  return oneContract(ctx, { accountId, contractId })
}
