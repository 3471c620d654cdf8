import { foldText } from '../../../core/text/fold.ts'
import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId, uuidOf } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { editableAccount, visibleAccount } from '../../accounts/access/service.ts'
import { addContact, changeContact, existingContact } from '../service.ts'
import * as queries from './queries.ts'

/** What traffic suggests of the people of an account, waiting for a person to say. */
export async function listProposals(ctx: Ctx, input: { accountId: string; limit: number }) {
  const { id } = await visibleAccount(ctx, input.accountId)
  return queries.listOpen(ctx.db, id, input.limit)
}

export interface Proposed {
  accountId: string
  kind: 'new' | 'left' | 'changed'
  contactId?: string | null
  name?: string | null
  title?: string | null
  email?: string | null
  phone?: string | null
  /** `rule` says what it was found by; `lastOn`, the last day they were heard of, tells one leaving from a later one. */
  evidence: Record<string, unknown>
}

/**
 * Puts before a person what traffic suggests: somebody unknown, somebody gone, somebody whose signature changed. The same
 * suggestion is made once, and never again after it was decided. Answers how many are new. Runs in the caller's transaction.
 */
export async function proposeContacts(
  ctx: Ctx,
  rows: readonly Proposed[],
  importId: string | null = null,
): Promise<number> {
  const foundOn = ctx.now.toISOString().slice(0, 10)
  const all = rows.map((row) => ({
    accountId: row.accountId,
    id: idOf(row),
    kind: row.kind,
    contactId: row.contactId ?? null,
    name: row.name ?? null,
    title: row.title ?? null,
    email: row.email ?? null,
    phone: row.phone ?? null,
    evidence: row.evidence,
  }))
  const once = [...new Map(all.map((row) => [`${row.accountId} ${row.id}`, row])).values()]
  return once.length === 0 ? 0 : queries.insertProposals(ctx.db, once, { foundOn, importId })
}

/** The id follows from what is suggested, so that the next run suggests the same. */
function idOf(row: Proposed): string {
  const whom = row.contactId ?? foldText(row.email ?? row.name ?? '')
  const said =
    row.kind === 'changed' ? [row.title, row.email, row.phone].map((text) => foldText(text ?? '')) : []
  const when = row.kind === 'left' ? [String(row.evidence.lastOn ?? '')] : []
  return uuidOf(['proposal', row.accountId, row.kind, whom, ...said, ...when].join('/'))
}

interface Decision {
  accountId: string
  proposalIds: string[]
  verdict: 'accepted' | 'refused' | 'open'
}
type Row = Awaited<ReturnType<typeof queries.lockProposals>>[number]

/** A person's word on what traffic suggests. Accepted, it is done; refused, it can be opened again. */
export async function decideProposals(ctx: Ctx, { accountId, proposalIds, verdict }: Decision) {
  await editableAccount(ctx, accountId)
  const contactIds: string[] = []
  await inTransaction(ctx, async (ctx) => {
    const rows = await queries.lockProposals(ctx.db, accountId, proposalIds)
    if (rows.length < new Set(proposalIds).size) throw new Problem('NOT_FOUND')
    const from = verdict === 'open' ? 'refused' : 'open'
    if (rows.some(({ status }) => status !== from)) throw new Problem('CONFLICT', 'proposalDecided')
    if (verdict === 'accepted') for (const row of rows) contactIds.push(await carryOut(ctx, accountId, row))
    const decided = verdict === 'open' ? { by: null, at: null } : { by: ctx.actor.name, at: ctx.now }
    await queries.updateStatus(ctx.db, accountId, proposalIds, { status: verdict, ...decided })
    await recordAudit(ctx, {
      action: 'decideProposals',
      subject: 'account',
      subjectId: accountId,
      after: { verdict, proposals: rows.map(({ id, kind, name, email }) => ({ id, kind, name, email })) },
    })
  })
  return { decided: proposalIds.length, contactIds }
}

/** Does what is suggested; answers whom it is about. */
async function carryOut(ctx: Ctx, accountId: string, row: Row): Promise<string> {
  const { kind, contactId, title, email, phone } = row
  if (kind === 'new') {
    const id = newId(ctx.now)
    const name = row.name ?? email ?? ''
    await addContact(ctx, { accountId, id, source: 'mail', name, title, email, phone })
    return id
  }
  const { version, id } = await existingContact(ctx, accountId, contactId!)
  const lastOn = typeof row.evidence.lastOn === 'string' ? row.evidence.lastOn.slice(0, 10) : row.foundOn
  const change =
    kind === 'left'
      ? { leftOn: lastOn }
      : { title: title ?? undefined, email: email ?? undefined, phone: phone ?? undefined }
  await changeContact(ctx, { accountId, contactId: id, version, ...change })
  return id
}
