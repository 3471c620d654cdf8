import type { ImapFlow, MailboxObject } from 'imapflow'
import { type Ctx, inTransaction, type Outside } from '../../../platform/context.ts'
import { addCounts, noCounts } from '../storing/counts.ts'
import { storeMessages } from '../storing/service.ts'
import { withMailbox } from './connect.ts'
import { type Fetched, fetchMessages } from './fetch.ts'
import { foldersToRead } from './folders.ts'
import * as queries from './queries.ts'
import { keptTroubles, lastReadIn, stateIn } from './state.ts'
import { MailboxTrouble, type Trouble, troubleOf } from './trouble.ts'

/** Messages kept in one transaction, and in one turn; after its turn a large mailbox lets the others go first. */
export interface Portions {
  batch: number
  turn: number
}
const usualPortions: Portions = { batch: 200, turn: 4000 }

/** The mailbox was changed, paused or removed while it was read; what is kept is kept, and the rest is not to be read so. */
class Overtaken extends Error {}

const poll = 'mailboxes.poll'
/** Which mailboxes wait for their turn, and which are being read: one server owns a database, so it is enough to know here. */
const turns = (ctx: Ctx) =>
  ctx.memory.slot('mailboxes.turns', () => ({
    waiting: new Map<string, number>(),
    reading: new Set<string>(),
  }))
/** A turn that was asked for in a transaction that came to nothing never comes; after this it is asked for again. */
const longestWaitMs = 30 * 60_000

export const isReading = (ctx: Ctx, mailboxId: string): boolean => turns(ctx).reading.has(mailboxId)

/** Has a mailbox read as soon as its turn comes. */
export async function askForPoll(ctx: Ctx, mailboxId: string): Promise<void> {
  const { waiting } = turns(ctx)
  const askedAt = waiting.get(mailboxId)
  if (askedAt !== undefined && ctx.now.getTime() - askedAt < longestWaitMs) return
  waiting.set(mailboxId, ctx.now.getTime())
  await ctx.enqueue(poll, { mailboxId }).catch((error: unknown) => {
    waiting.delete(mailboxId)
    throw error
  })
}

export async function pollAll(ctx: Ctx): Promise<void> {
  const anHourAgo = new Date(ctx.now.getTime() - 3_600_000)
  for (const id of await queries.listActive(ctx.db, anHourAgo)) await askForPoll(ctx, id)
}

/** Reads what is new in a mailbox, from where it stands, and says in its record how that went. */
export async function pollMailbox(
  ctx: Ctx,
  { mailboxId }: { mailboxId: string },
  portions: Portions = usualPortions,
): Promise<void> {
  const { waiting, reading } = turns(ctx)
  waiting.delete(mailboxId)
  if (reading.has(mailboxId)) return
  reading.add(mailboxId)
  let isUnfinished = false
  try {
    const mailbox = await queries.findActive(ctx.db, mailboxId)
    if (mailbox) isUnfinished = await readMailbox(ctx, mailbox, portions)
  } finally {
    reading.delete(mailboxId)
  }
  if (isUnfinished) await askForPoll(ctx, mailboxId)
}

/** Answers whether there is more to read. What goes wrong is kept with the mailbox, and tried again at the next turn. */
async function readMailbox(ctx: Ctx, mailbox: queries.ReadMailbox, portions: Portions): Promise<boolean> {
  try {
    const isUnfinished = await withMailbox(outsideOf(ctx), connectionOf(ctx, mailbox), (client) =>
      readFolders(ctx, mailbox, client, portions),
    )
    await queries.updatePolled(ctx.db, mailbox.id, ctx.now, null)
    return isUnfinished
  } catch (error) {
    if (error instanceof Overtaken) return false
    const known = troubleOf(error)
    if (known === null) ctx.log.error({ err: error, mailboxId: mailbox.id }, 'a mailbox could not be read')
    const trouble: Trouble = known ?? { code: 'internal', params: {} }
    const since = mailbox.problem?.code === trouble.code ? mailbox.problem.since : ctx.now.toISOString()
    await queries.updatePolled(ctx.db, mailbox.id, ctx.now, { ...trouble, since })
    return false
  }
}

export function outsideOf(ctx: Ctx): Outside {
  if (ctx.outside === undefined) throw new Error('Nothing outside can be reached from here.')
  return ctx.outside
}

function connectionOf(ctx: Ctx, { id, host, port, secure, username, secret }: queries.ReadMailbox) {
  const opened = outsideOf(ctx).vault.open(secret, id)
  if (opened === null) throw new MailboxTrouble('secretLost')
  return { host, port, secure, username, secret: opened }
}

async function readFolders(
  ctx: Ctx,
  mailbox: queries.ReadMailbox,
  client: ImapFlow,
  portions: Portions,
): Promise<boolean> {
  const { paths, missing } = foldersToRead(await client.list(), mailbox.folders)
  let left = portions.turn
  for (const path of paths) {
    const lock = await client.getMailboxLock(path, { readOnly: true })
    try {
      left -= await readFolder(ctx, mailbox, client, { ...portions, turn: left })
    } finally {
      lock.release()
    }
    if (left <= 0) return true
  }
  if (missing.length > 0) throw new MailboxTrouble('folderMissing', { folders: missing.join(', ') })
  return false
}

/** Reads what is new in the open folder, oldest first; answers how many messages that were. */
async function readFolder(
  ctx: Ctx,
  mailbox: queries.ReadMailbox,
  client: ImapFlow,
  { batch, turn }: Portions,
): Promise<number> {
  const { path, uidValidity, uidNext } = client.mailbox as MailboxObject
  const at = { folder: path, uidValidity: String(uidValidity) }
  const held = await queries.findActive(ctx.db, mailbox.id)
  const lastUid = lastReadIn(stateIn(held?.state), at.folder, at.uidValidity)
  if (uidNext <= lastUid + 1) return 0
  const since = mailbox.readSince === null ? {} : { since: new Date(mailbox.readSince) }
  const found = (await client.search({ uid: `${lastUid + 1}:*`, ...since }, { uid: true })) || []
  const uids = found.filter((uid) => uid > lastUid).toSorted((left, right) => left - right)
  let done = 0
  while (done < Math.min(uids.length, turn)) {
    const some = uids.slice(done, done + batch)
    const fetched = await fetchMessages(client, some, mailbox.privacy)
    await keepBatch(ctx, mailbox, { ...at, lastUid: some.at(-1)! }, fetched)
    done += some.length
  }
  return done
}

/** Keeps messages and how far the folder is read, both or neither. */
async function keepBatch(
  ctx: Ctx,
  mailbox: queries.ReadMailbox,
  { folder, uidValidity, lastUid }: { folder: string; uidValidity: string; lastUid: number },
  { entries, unreadable }: Fetched,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const held = await queries.holdActive(ctx.db, mailbox.id)
    if (held?.version !== mailbox.version) throw new Overtaken()
    const source = { importId: null, mailboxId: held.id, privacy: held.privacy, mayWrite: () => true }
    const stored = await storeMessages(ctx, entries, source)
    const failed = { ...noCounts(), read: unreadable.length, failed: unreadable.length }
    const state = stateIn(held.state)
    await queries.updateState(ctx.db, held.id, {
      folders: { ...state.folders, [folder]: { uidValidity, lastUid } },
      counts: addCounts(state.counts, addCounts(stored.counts, failed)),
      troubles: keptTroubles(
        state.troubles,
        unreadable.map((one) => ({ folder, ...one })),
      ),
    })
    if (stored.accountIds.length > 0)
      ctx.emit({ type: 'factsChanged', accountIds: stored.accountIds, months: [] })
  })
}
