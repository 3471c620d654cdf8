import type { Channel, Direction } from '../../../core/interactions/channels.ts'
import { readNote } from '../../../core/interactions/readNote.ts'
import { findRemoved, recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { visibleAccount } from '../../accounts/access/service.ts'
import { colleagueOfUser } from '../../colleagues/users/service.ts'
import { loggerOf, mayChange } from '../policy.ts'
import * as queries from './queries.ts'
import { momentSaid, todayOf } from './moment/service.ts'

interface NoteFields {
  at?: string
  channel?: Channel | null
  direction?: Direction | null
  contactIds?: string[]
  colleagueIds?: string[]
}
interface OfNote {
  accountId: string
  interactionId: string
}

/** Whom a note about a contact with this account can name: its people, and our colleagues but for the caller. */
export async function listNameable(ctx: Ctx, input: { accountId: string }) {
  const { id } = await visibleAccount(ctx, input.accountId)
  return nameableTo(ctx, id)
}

async function nameableTo(ctx: Ctx, accountId: string) {
  const self = await colleagueOfUser(ctx)
  return (await queries.findNameable(ctx.db, accountId)).filter((person) => person.id !== self)
}

/**
 * Notes a contact with a customer. One text is enough: how, when and with whom is read from it, unless it is given.
 * Whoever sees the account may say that they talked with it. The caller is always among those of ours who took part.
 */
export async function logInteraction(ctx: Ctx, input: NoteFields & { accountId: string; text: string }) {
  const { id: accountId } = await visibleAccount(ctx, input.accountId)
  const read = readNote(input.text, { today: await todayOf(ctx), people: await nameableTo(ctx, accountId) })
  const people = {
    contactIds: input.contactIds ?? read.contacts.map(({ id }) => id),
    colleagueIds: await withSelf(ctx, input.colleagueIds ?? read.colleagues.map(({ id }) => id)),
  }
  const id = newId(ctx.now)
  const row = {
    ...people,
    accountId,
    id,
    originId: accountId,
    occurredAt: await momentSaid(ctx, input.at ?? read),
    channel: input.channel === undefined ? read.channel : input.channel,
    direction: input.direction === undefined ? read.direction : input.direction,
    text: input.text,
    contact: await contactText(ctx, accountId, people),
    person: ctx.actor.name,
    loggedBy: loggerOf(ctx.actor),
  }
  await inTransaction(ctx, async (ctx) => {
    await queries.insertInteraction(ctx.db, row)
    await recordAudit(ctx, { action: 'create', subject: 'interaction', subjectId: id, after: row })
    ctx.emit({ type: 'factsChanged', accountIds: [accountId] })
  })
  const asked = input.contactIds === undefined && input.colleagueIds === undefined ? read.asked : []
  return { ...(await getNote(ctx, { accountId, interactionId: id })), asked }
}

async function withSelf(ctx: Ctx, colleagueIds: string[]): Promise<string[]> {
  const self = await colleagueOfUser(ctx)
  return [...new Set([...(self === null ? [] : [self]), ...colleagueIds])]
}

/** Their names as one text, once it is sure that all these people are there. */
async function contactText(
  ctx: Ctx,
  accountId: string,
  people: { contactIds: string[]; colleagueIds: string[] },
): Promise<string | null> {
  const found = await queries.findPeopleOf(ctx.db, accountId, people)
  const known = new Set(found.map(({ id }) => id))
  if (!people.contactIds.every((id) => known.has(id))) throw new Problem('INVALID', 'contactUnknown')
  if (!people.colleagueIds.every((id) => known.has(id))) throw new Problem('INVALID', 'colleagueUnknown')
  const names = found.filter(({ side }) => side === 'contact').map(({ name }) => name)
  return names.join(', ') || null
}

/** One contact with its whole text. The text of mail stays with the mail. */
export async function getNote(ctx: Ctx, { accountId, interactionId }: OfNote) {
  const account = await visibleAccount(ctx, accountId)
  const row = await queries.findInteraction(ctx.db, account.id, interactionId)
  if (!row) throw new Problem('NOT_FOUND')
  const people = await queries.findPeopleOf(ctx.db, account.id, row)
  const names = (side: string) =>
    people.filter((person) => person.side === side).map(({ id, name }) => ({ id, name }))
  const logger = row.loggedBy === null ? undefined : await queries.findLogger(ctx.db, row.loggedBy)
  return {
    id: row.id,
    accountId: account.id,
    at: new Date(row.occurredAt).toISOString(),
    channel: row.channel,
    direction: row.direction,
    text: row.text ?? '',
    contacts: names('contact'),
    colleagues: names('colleague'),
    loggedBy: logger ?? row.person,
    version: row.version,
    mayChange: mayChange(ctx.actor, account, row.loggedBy),
  }
}

async function changeable(ctx: Ctx, { accountId, interactionId }: OfNote) {
  const account = await visibleAccount(ctx, accountId)
  const row = await queries.findInteraction(ctx.db, account.id, interactionId)
  if (!row) throw new Problem('NOT_FOUND')
  if (!mayChange(ctx.actor, account, row.loggedBy)) throw new Problem('FORBIDDEN')
  return row
}

type NoteUpdate = NoteFields & OfNote & { text?: string; version: number }

/** Changes what is given of a note and leaves the rest. Somebody else's change in between is a CONFLICT that shows it. */
export async function updateNote(
  ctx: Ctx,
  { accountId: _, interactionId, version, at, ...given }: NoteUpdate,
) {
  const row = await changeable(ctx, { accountId: _, interactionId })
  const people = {
    contactIds: given.contactIds ?? row.contactIds,
    colleagueIds: given.colleagueIds ?? row.colleagueIds,
  }
  const change = {
    ...given,
    ...(at === undefined ? {} : { occurredAt: await momentSaid(ctx, at) }),
    ...(given.contactIds || given.colleagueIds
      ? { contact: await contactText(ctx, row.accountId, people) }
      : {}),
  }
  const { accountId, id } = row
  await inTransaction(ctx, async (ctx) => {
    if (!(await queries.updateInteraction(ctx.db, { accountId, id, version }, change)))
      throw new Problem(
        'CONFLICT',
        'noteChanged',
        undefined,
        await getNote(ctx, { accountId, interactionId }),
      )
    const before = Object.fromEntries(
      Object.keys(change).map((name) => [name, row[name as keyof typeof row]]),
    )
    await recordAudit(ctx, { action: 'update', subject: 'interaction', subjectId: id, before, after: change })
    ctx.emit({ type: 'factsChanged', accountIds: [accountId] })
  })
  return getNote(ctx, { accountId, interactionId })
}

/** Takes a note back. It stays in the log, so that it can be brought back. */
export async function removeNote(ctx: Ctx, input: OfNote) {
  const row = await changeable(ctx, input)
  await inTransaction(ctx, async (ctx) => {
    await queries.deleteInteraction(ctx.db, row.accountId, row.id)
    await recordAudit(ctx, { action: 'remove', subject: 'interaction', subjectId: row.id, before: row })
    ctx.emit({ type: 'factsChanged', accountIds: [row.accountId] })
  })
  return { id: row.id }
}

/** Brings a note back as it was, for whoever might have taken it back. */
export async function restoreNote(ctx: Ctx, { accountId, interactionId }: OfNote) {
  const account = await visibleAccount(ctx, accountId)
  const row = await findRemoved<queries.InteractionRow>(ctx, 'interaction', interactionId)
  if (!row || row.accountId !== account.id) throw new Problem('NOT_FOUND')
  if (!mayChange(ctx.actor, account, row.loggedBy)) throw new Problem('FORBIDDEN')
  await inTransaction(ctx, async (ctx) => {
    await queries.insertInteraction(ctx.db, row)
    await recordAudit(ctx, {
      action: 'restore',
      subject: 'interaction',
      subjectId: interactionId,
      after: row,
    })
    ctx.emit({ type: 'factsChanged', accountIds: [account.id] })
  })
  return getNote(ctx, { accountId, interactionId })
}
