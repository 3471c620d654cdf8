import { type MailPrivacy, mailPrivacies, recipientsOf } from '../../../core/mail/message.ts'
import type { Ctx } from '../../../platform/context.ts'
import { holdMerges } from '../../accounts/directory/queries.ts'
import { proposeContacts } from '../../contacts/proposals/service.ts'
import { addMail } from '../../interactions/mail/service.ts'
import { loadBlocks } from '../blocks/service.ts'
import { type Lookups, outsidePeople, type Placement, placementOf } from '../matching/placement.ts'
import { loadLookups, loadOurPeople, type OurPeople } from '../matching/service.ts'
import { ownAddresses } from '../own/service.ts'
import { suggestions } from '../suggesting/suggest.ts'
import { lockMail, type TouchedThread } from '../threads/queries.ts'
import { refreshThreads, threadMessages } from '../threads/service.ts'
import { addCounts, type MailCounts, noCounts } from './counts.ts'
import type { Entry } from './entry.ts'
import * as queries from './queries.ts'
import { interactionRows, messageRow, type Source } from './rows.ts'

export interface Stored {
  counts: MailCounts
  accountIds: string[]
}

/**
 * Keeps a batch of messages in the caller's transaction: each once, at every account it concerns, in its conversation.
 * What stands already stays; the number of statements does not depend on the number of messages.
 */
export async function storeMessages(ctx: Ctx, given: readonly Entry[], source: Source): Promise<Stored> {
  await lockMail(ctx.db)
  await holdMerges(ctx.db)
  const isBlocked = await loadBlocks(ctx)
  const allowed = given.filter(({ message }) => !peopleOf(message).some(isBlocked))
  const distinct = [...new Map(allowed.map((entry) => [entry.id, entry])).values()]
  const standing = new Map(
    (
      await queries.findStanding(
        ctx.db,
        distinct.map(({ id }) => id),
      )
    ).map((one) => [one.id, one]),
  )
  await settlePrivacy(ctx, [...standing.values()], source.privacy)
  const fresh = distinct.filter(({ id }) => !standing.has(id))
  const again = distinct.filter(({ id }) => standing.get(id)?.reason === 'notYours')
  const own = await ownAddresses(ctx)
  const lookups = await loadLookups(ctx, [...fresh, ...again], own, source.mayWrite)
  const people = await loadOurPeople(ctx, fresh, own, source.importId)
  const placed = await placeFresh(ctx, fresh, lookups, people, source)
  const late = await placeAgain(ctx, again, standing, lookups, source.importId)
  if (source.mailboxId !== null)
    await queries.insertCopies(
      ctx.db,
      source.mailboxId,
      distinct.map(({ id }) => id),
    )
  const counts = { ...noCounts(), read: given.length, new: fresh.length, same: allowed.length - fresh.length }
  if (given.length > allowed.length) counts.unmatched.blocked = given.length - allowed.length
  return {
    counts: addCounts(counts, addCounts(placed.counts, late.counts)),
    accountIds: [...new Set([...placed.accountIds, ...late.accountIds])],
  }
}

const peopleOf = (message: Entry['message']): string[] =>
  [...(message.from === null ? [] : [message.from]), ...recipientsOf(message)].map(({ address }) => address)

/** The stricter of two mailboxes that hold one message has its way. */
async function settlePrivacy(
  ctx: Ctx,
  standing: readonly queries.Standing[],
  privacy: MailPrivacy,
): Promise<void> {
  const rank = (one: MailPrivacy) => mailPrivacies.indexOf(one)
  const looser = standing.filter((one) => rank(one.privacy) > rank(privacy)).map(({ id }) => id)
  await queries.tightenPrivacy(ctx.db, looser, privacy)
}

async function placeFresh(
  ctx: Ctx,
  fresh: readonly Entry[],
  lookups: Lookups,
  people: OurPeople,
  source: Source,
): Promise<Stored> {
  if (fresh.length === 0) return { counts: noCounts(), accountIds: [] }
  const placements = new Map(fresh.map((entry) => [entry, placementOf(entry, lookups)]))
  const { threadOf, moved } = await threadMessages(
    ctx,
    fresh.map(({ id, key, message, nature }) => ({
      id,
      key,
      replyKey: message.replyKey,
      referenceKeys: message.referenceKeys,
      subject: message.subject,
      outside: outsidePeople(message, lookups.own).map(({ address }) => address),
      at: Date.parse(message.sentAt),
      isTalk: nature === 'person' || nature === 'auto',
    })),
  )
  const rows = fresh.map((entry) =>
    messageRow(entry, placements.get(entry)!, lookups, threadOf.get(entry.id)!, source),
  )
  await queries.insertMessages(ctx.db, rows)
  const { accountIds, touched } = await addInteractions(
    ctx,
    placements,
    threadOf,
    lookups,
    people,
    source.importId,
  )
  await refreshThreads(ctx, [...moved, ...touched])
  const matched = fresh.filter((entry) => placements.get(entry)!.reason === null)
  const proposals = await proposeContacts(ctx, suggestions(matched, lookups), source.importId)
  return { counts: countsOf([...placements.values()], accountIds.length, proposals), accountIds }
}

/** Messages kept from somebody who may not write to their account are placed when somebody brings them who may. */
async function placeAgain(
  ctx: Ctx,
  again: readonly Entry[],
  standing: ReadonlyMap<string, queries.Standing>,
  lookups: Lookups,
  importId: string | null,
): Promise<Stored> {
  const placements = new Map(again.map((entry) => [entry, placementOf(entry, lookups)]))
  for (const [entry, { reason }] of placements) if (reason !== null) placements.delete(entry)
  return placeStanding(
    ctx,
    placements,
    new Map([...standing].map(([id, one]) => [id, one.threadId])),
    lookups,
    importId,
  )
}

/** Gives messages that are kept already their places: interactions, conversations, and what they say of people. */
export async function placeStanding(
  ctx: Ctx,
  placements: ReadonlyMap<Entry, Placement>,
  threadOf: ReadonlyMap<string, string>,
  lookups: Lookups,
  importId: string | null,
): Promise<Stored> {
  if (placements.size === 0) return { counts: noCounts(), accountIds: [] }
  const entries = [...placements.keys()]
  const people = await loadOurPeople(ctx, entries, lookups.own, importId)
  const { accountIds, touched } = await addInteractions(ctx, placements, threadOf, lookups, people, importId)
  await queries.updatePlaced(
    ctx.db,
    entries.map((entry) => ({ id: entry.id, matched: placements.get(entry)!.by! })),
  )
  await refreshThreads(ctx, touched)
  return { counts: countsOf([...placements.values()], accountIds.length, 0), accountIds }
}

async function addInteractions(
  ctx: Ctx,
  placements: ReadonlyMap<Entry, Placement>,
  threadOf: ReadonlyMap<string, string>,
  lookups: Lookups,
  people: OurPeople,
  importId: string | null,
): Promise<{ accountIds: string[]; touched: TouchedThread[] }> {
  const rows = [...placements].flatMap(([entry, placement]) =>
    interactionRows(entry, placement, lookups, threadOf.get(entry.id)!, people, importId),
  )
  const accountIds = await addMail(ctx, rows)
  return { accountIds, touched: rows.map(({ accountId, threadId }) => ({ accountId, threadId })) }
}

function countsOf(placements: readonly Placement[], interactions: number, proposals: number): MailCounts {
  const counts = { ...noCounts(), interactions, proposals }
  for (const { by, reason } of placements) {
    if (by === 'contact') counts.byContact++
    else if (by === 'domain') counts.byDomain++
    if (reason !== null) counts.unmatched[reason] = (counts.unmatched[reason] ?? 0) + 1
  }
  return counts
}
