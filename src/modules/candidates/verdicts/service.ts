import { obstaclesToAccept } from '../../../core/candidates/verdict.ts'
import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { mediaTypeOf } from '../../../platform/mediaType.ts'
import { Problem } from '../../../platform/problem.ts'
import { accountKeys } from '../../accounts/directory/keys.ts'
import { insertKeys } from '../../accounts/directory/queries.ts'
import { mayEdit } from '../../accounts/policy.ts'
import { createAccount, updateAccount } from '../../accounts/service.ts'
import { enterStage } from '../../accounts/stages/service.ts'
import { insertAttachment } from '../../attachments/queries.ts'
import { addNeed } from '../../needs/service.ts'
import { editableCandidate, visibleCandidate } from '../access/service.ts'
import { allChecks } from '../checks/service.ts'
import * as queries from '../queries.ts'
import { getCandidate, judgedOf } from '../service.ts'

/**
 * Makes a candidate an account, in one go with all that was found: its needs, its documents and its notes. Refused as long
 * as one of the three P's is unknown or something bad is left unexplained.
 */
export async function acceptCandidate(
  ctx: Ctx,
  { candidateId, reasons }: { candidateId: string; reasons: string | null },
) {
  const row = await editableCandidate(ctx, candidateId)
  const checks = allChecks(row.id, await queries.listChecks(ctx.db, [row.id]))
  const obstacles = obstaclesToAccept(judgedOf(row), checks)
  if (obstacles.length > 0) throw new Problem('INVALID', 'candidateNotReady', { count: obstacles.length })
  await inTransaction(ctx, async (ctx) => {
    const accountId = await makeAccount(ctx, row, reasons)
    await carryDocuments(ctx, accountId, checks)
    await decide(ctx, row, { status: 'accepted', verdictReasons: reasons, accountId })
  })
  return getCandidate(ctx, { candidateId })
}

async function makeAccount(ctx: Ctx, row: queries.CandidateRow, reasons: string | null): Promise<string> {
  const { name, country, industry, website } = row
  const { need, pay, authority } = judgedOf(row)
  const notes = [row.note, pay.note, authority.note, reasons].filter((text) => text).join('\n\n')
  const account = await createAccount(ctx, { name, country, industry, website, notes: notes || null })
  const accountId = account.id
  if (row.taxNumber) {
    const company = { names: [], taxNumbers: [row.taxNumber], domains: [], codes: [], country }
    const keys = accountKeys(company).map((key) => ({
      ...key,
      accountId,
      originId: accountId,
      importId: null,
    }))
    await insertKeys(ctx.db, keys)
  }
  if (need.note) await addNeed(ctx, { accountId, kind: 'problem', text: need.note })
  const day = ctx.now.toISOString().slice(0, 10)
  await enterStage(
    ctx,
    { id: accountId, stage: null },
    { stage: 'qualification', enteredOn: day, reason: reasons },
  )
  if (row.ownerId !== account.ownerId)
    await updateAccount(ctx, {
      accountId,
      version: account.version,
      ownerId: row.ownerId,
      teamId: row.teamId,
    })
  return accountId
}

/** The documents of the due diligence become files of the account. */
async function carryDocuments(ctx: Ctx, accountId: string, checks: queries.CheckRow[]): Promise<void> {
  for (const { fileId, fileName, checkedBy } of checks) {
    if (fileId === null || !(await ctx.files.exists(fileId))) continue
    const path = ctx.files.pathOf(fileId)
    await insertAttachment(ctx.db, {
      id: newId(ctx.now),
      accountId,
      originId: accountId,
      subject: 'account',
      subjectId: null,
      fileId,
      name: fileName ?? 'file',
      mediaType: await mediaTypeOf(path),
      sizeBytes: await ctx.files.sizeOf(fileId),
      addedBy: checkedBy,
      addedAt: ctx.now,
    })
  }
}

interface Decision {
  status: 'accepted' | 'refused' | 'open'
  verdictReasons: string | null
  accountId?: string
}

async function decide(ctx: Ctx, row: queries.CandidateRow, decision: Decision): Promise<void> {
  const isOpen = decision.status === 'open'
  const by = { decidedBy: isOpen ? null : ctx.actor.name, decidedAt: isOpen ? null : ctx.now }
  const written = await queries.updateCandidate(ctx.db, row.id, row.version, {
    ...decision,
    ...by,
    updatedAt: ctx.now,
  })
  if (!written) throw new Problem('CONFLICT', 'candidateChanged')
  await recordAudit(ctx, {
    action: 'decide',
    subject: 'candidate',
    subjectId: row.id,
    before: { status: row.status },
    after: decision,
  })
}

/** Refuses a candidate; the reasons stay, for whoever thinks of the company again. */
export async function refuseCandidate(
  ctx: Ctx,
  { candidateId, reasons }: { candidateId: string; reasons: string },
) {
  const row = await editableCandidate(ctx, candidateId)
  await inTransaction(ctx, (ctx) => decide(ctx, row, { status: 'refused', verdictReasons: reasons }))
  return getCandidate(ctx, { candidateId })
}

/** Looks at a refused candidate again. One that became an account is an account. */
export async function reopenCandidate(ctx: Ctx, { candidateId }: { candidateId: string }) {
  const row = await visibleCandidate(ctx, candidateId)
  if (!mayEdit(ctx.actor, row)) throw new Problem('FORBIDDEN')
  if (row.status !== 'refused') throw new Problem('CONFLICT', 'candidateDecided')
  await inTransaction(ctx, (ctx) => decide(ctx, row, { status: 'open', verdictReasons: row.verdictReasons }))
  return getCandidate(ctx, { candidateId })
}
