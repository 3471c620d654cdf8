import type { z } from 'zod'
import { recordAudit } from '../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../platform/context.ts'
import { peopleTouched } from '../../platform/facts.ts'
import { newId } from '../../platform/identifiers.ts'
import { Problem } from '../../platform/problem.ts'
import { editableAccount, visibleAccount } from '../accounts/access/service.ts'
import { listAddresses, replaceAddresses } from './addresses/queries.ts'
import { changedFields, type ContactChange, saidWith } from './changes.ts'
import type { Contact, contactFields } from './contract.ts'
import { listPlaces } from './places/queries.ts'
import { scopeOf } from '../accounts/policy.ts'
import { joinedValues, ownValues } from './customValues/service.ts'
import * as queries from './queries.ts'
import { insertStance, listStances } from './stances/queries.ts'
import { nameOfSuperior } from './superiors/service.ts'

type Fields = z.infer<typeof contactFields>
interface Besides {
  addresses?: string[]
  stanceReason?: string | null
}

/** People at an account, by name, with the last contact and the best relation. */
export async function listContacts(
  ctx: Ctx,
  input: { accountId: string; limit: number },
): Promise<Contact[]> {
  const account = await visibleAccount(ctx, input.accountId)
  return shown(ctx, account.id, await queries.listContacts(ctx.db, account.id, input.limit))
}

async function shown(ctx: Ctx, accountId: string, rows: readonly queries.ContactRow[]): Promise<Contact[]> {
  const addresses = Map.groupBy(await listAddresses(ctx.db, accountId), ({ contactId }) => contactId)
  const lastContacts = await queries.findLastContacts(ctx.db, accountId)
  const best = await queries.findBestRelations(ctx.db, accountId)
  return rows.map((row) => {
    const { originId: _, said: __, ...own } = row
    return {
      ...own,
      custom: ownValues(own.custom),
      addresses: (addresses.get(row.id) ?? []).map(({ address }) => address),
      lastContactOn: lastContacts.get(row.id) ?? null,
      best: best.get(row.id) ?? null,
    }
  }) as Contact[]
}

/** A contact of an account; NOT_FOUND where there is none. */
export async function existingContact(
  ctx: Ctx,
  accountId: string,
  contactId: string,
): Promise<queries.ContactRow> {
  const row = await queries.findContact(ctx.db, accountId, contactId)
  if (!row) throw new Problem('NOT_FOUND')
  return row
}

async function showOne(ctx: Ctx, accountId: string, contactId: string): Promise<Contact> {
  const [contact] = await shown(ctx, accountId, [await existingContact(ctx, accountId, contactId)])
  return contact!
}

/** One person with what was said of their stance, and where else they work or worked. */
export async function getContact(ctx: Ctx, input: { accountId: string; contactId: string }) {
  const account = await visibleAccount(ctx, input.accountId)
  const contact = await showOne(ctx, account.id, input.contactId)
  return {
    ...contact,
    stances: await listStances(ctx.db, account.id, contact.id),
    places: await listPlaces(ctx.db, { accountId: account.id, contactId: contact.id }, scopeOf(ctx.actor)),
  }
}

type NewContact = Partial<Fields> & Besides & { accountId: string; name: string }

/** Adds a person. Somebody with that address at this account is a CONFLICT that shows who. */
export async function createContact(ctx: Ctx, input: NewContact): Promise<Contact> {
  const account = await editableAccount(ctx, input.accountId)
  const id = newId(ctx.now)
  await inTransaction(ctx, (ctx) =>
    addContact(ctx, { ...input, accountId: account.id, id, source: 'person' }),
  )
  return showOne(ctx, account.id, id)
}

/** Writes a new contact in the caller's transaction, once it is known that the account may be changed. */
export async function addContact(
  ctx: Ctx,
  input: NewContact & { id: string; source: string; personId?: string | null },
): Promise<void> {
  const { accountId, id, addresses, stanceReason, source, personId } = input
  await refuseKnownAddress(ctx, accountId, input.email ?? null)
  const custom = await joinedValues(ctx, null, input.custom)
  const change = changedFields({}, { ...input, custom })
  const reportsTo = await superiorOf(ctx, { accountId, contactId: null, change })
  const row = { ...change, ...reportsTo, name: input.name, custom: change.custom }
  await queries.insertContact(ctx.db, {
    ...row,
    accountId,
    id,
    originId: accountId,
    source,
    personId,
    said: saidWith({ said: [], custom: null }, change),
  })
  const at = { accountId, contactId: id, originId: accountId }
  await noteStance(ctx, at, change, stanceReason)
  if (addresses) await storeAddresses(ctx, at, addresses)
  await recordAudit(ctx, {
    action: 'create',
    subject: 'contact',
    subjectId: id,
    after: { ...change, accountId },
  })
  await touched(ctx, accountId)
}

type Update = Partial<Fields> & Besides & { accountId: string; contactId: string; version: number }

/** Changes what is given. Somebody else's change in between is a CONFLICT that shows what stands now. */
export async function updateContact(ctx: Ctx, input: Update): Promise<Contact> {
  const { accountId, contactId } = input
  await editableAccount(ctx, accountId)
  await inTransaction(ctx, (ctx) => changeContact(ctx, input))
  return showOne(ctx, accountId, contactId)
}

/** Writes a change in the caller's transaction, once it is known that the account may be changed. */
export async function changeContact(ctx: Ctx, input: Update): Promise<void> {
  const { accountId, contactId, version, addresses, stanceReason } = input
  const row = await existingContact(ctx, accountId, contactId)
  const custom = await joinedValues(ctx, row.custom, input.custom)
  const change = changedFields(row, { ...input, custom })
  if (change.email) await refuseKnownAddress(ctx, accountId, change.email, contactId)
  const reportsTo = await superiorOf(ctx, { accountId, contactId, change })
  const stored = { ...change, ...reportsTo, said: saidWith(row, change) }
  if (!(await queries.updateContact(ctx.db, { accountId, contactId, version }, stored)))
    throw new Problem('CONFLICT', 'contactChanged', undefined, await showOne(ctx, accountId, contactId))
  const at = { accountId, contactId, originId: row.originId }
  await noteStance(ctx, at, change, stanceReason)
  if (addresses) await storeAddresses(ctx, at, addresses)
  const before = Object.fromEntries(Object.keys(change).map((name) => [name, row[name as keyof typeof row]]))
  await recordAudit(ctx, {
    action: 'update',
    subject: 'contact',
    subjectId: contactId,
    before,
    after: change,
  })
  await touched(ctx, accountId)
}

interface Place {
  accountId: string
  contactId: string
  originId: string
}

async function superiorOf(
  ctx: Ctx,
  { accountId, contactId, change }: { accountId: string; contactId: string | null; change: ContactChange },
): Promise<{ reportsTo?: string | null }> {
  if (change.reportsToId === undefined) return {}
  const bossId = change.reportsToId
  return { reportsTo: bossId === null ? null : await nameOfSuperior(ctx, { accountId, contactId, bossId }) }
}

async function refuseKnownAddress(
  ctx: Ctx,
  accountId: string,
  email: string | null,
  except?: string,
): Promise<void> {
  if (email === null) return
  const known = (await queries.listContacts(ctx.db, accountId, 10_000)).find(
    (row) => row.id !== except && row.email?.toLowerCase() === email.toLowerCase(),
  )
  if (!known) return
  const current = await showOne(ctx, accountId, known.id)
  throw new Problem('CONFLICT', 'contactKnown', { name: known.name, email }, current)
}

async function noteStance(ctx: Ctx, at: Place, change: ContactChange, reason?: string | null): Promise<void> {
  if (change.stance === undefined) return
  const noted = { notedOn: ctx.now.toISOString().slice(0, 10), notedBy: ctx.actor.name }
  await insertStance(ctx.db, {
    ...at,
    ...noted,
    id: newId(ctx.now),
    stance: change.stance,
    reason: reason || null,
  })
}

async function storeAddresses(
  ctx: Ctx,
  { originId, ...at }: Place,
  addresses: readonly string[],
): Promise<void> {
  const own = [...new Set(addresses.map((address) => address.toLowerCase()))]
  await replaceAddresses(
    ctx.db,
    at,
    own.map((address) => ({ id: newId(ctx.now), originId, address })),
  )
}

async function touched(ctx: Ctx, accountId: string): Promise<void> {
  await peopleTouched(ctx, [accountId])
  ctx.emit({ type: 'peopleChanged', accountIds: [accountId] })
}
