import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { editableAccount, editableAccounts } from '../../accounts/access/service.ts'
import { addContact, changeContact, existingContact } from '../service.ts'
import * as queries from './queries.ts'

interface Place {
  accountId: string
  contactId: string
}
interface Move extends Place {
  toAccountId: string
  leftOn?: string
  title?: string | null
  email?: string | null
  phone?: string | null
  version: number
}

/**
 * A person went to another company: here they are marked as gone, there a new contact stands, both one human being. What
 * belongs to the person goes along (language, notes); address, phone and place in the house are new there.
 */
export async function moveContact(ctx: Ctx, input: Move): Promise<Place> {
  const { accountId, contactId, toAccountId, version } = input
  if (toAccountId === accountId) throw new Problem('INVALID', 'movedNowhere')
  await editableAccounts(ctx, [accountId, toAccountId])
  const id = newId(ctx.now)
  await inTransaction(ctx, async (ctx) => {
    const row = await existingContact(ctx, accountId, contactId)
    const leftOn = input.leftOn ?? ctx.now.toISOString().slice(0, 10)
    await changeContact(ctx, { accountId, contactId, version, leftOn })
    const personId = row.personId ?? newId(ctx.now)
    await queries.updatePerson(ctx.db, [{ accountId, contactId }], personId, [])
    await addContact(ctx, {
      accountId: toAccountId,
      id,
      source: 'person',
      personId,
      name: row.name,
      title: input.title,
      email: input.email,
      phone: input.phone,
      language: row.language ?? undefined,
      notes: row.notes ?? undefined,
      startedOn: leftOn,
    })
  })
  return { accountId: toAccountId, contactId: id }
}

/** Two contacts at two companies are one human being, with all the places either was known at. */
export async function linkPlaces(
  ctx: Ctx,
  input: Place & { otherAccountId: string; otherContactId: string },
): Promise<Place> {
  const { accountId, contactId } = input
  const other = { accountId: input.otherAccountId, contactId: input.otherContactId }
  if (other.accountId === accountId) throw new Problem('INVALID', 'samePlace')
  await editableAccounts(ctx, [accountId, other.accountId])
  const rows = [
    await existingContact(ctx, accountId, contactId),
    await existingContact(ctx, other.accountId, other.contactId),
  ]
  const known = rows.map(({ personId }) => personId).filter((id) => id !== null)
  await inTransaction(ctx, async (ctx) => {
    await queries.updatePerson(ctx.db, [{ accountId, contactId }, other], known[0] ?? newId(ctx.now), known)
    await recordAudit(ctx, { action: 'link', subject: 'contact', subjectId: contactId, after: other })
  })
  return { accountId, contactId }
}

/** This contact is somebody else than those it was linked to. */
export async function unlinkPlaces(ctx: Ctx, { accountId, contactId }: Place): Promise<Place> {
  await editableAccount(ctx, accountId)
  const { personId } = await existingContact(ctx, accountId, contactId)
  await inTransaction(ctx, async (ctx) => {
    await queries.clearPerson(ctx.db, { accountId, contactId })
    await recordAudit(ctx, {
      action: 'unlink',
      subject: 'contact',
      subjectId: contactId,
      before: { personId },
    })
  })
  return { accountId, contactId }
}
