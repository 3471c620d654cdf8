import { threadClocks } from '../../../core/mail/thread.ts'
import type { Ctx } from '../../../platform/context.ts'
import { uuidOf } from '../../../platform/identifiers.ts'
import { moveThreads } from '../../interactions/mail/service.ts'
import { getWorkingTime } from '../../settings/workingTime/service.ts'
import { assignThreads, type Assigned, keysOf, subjectKeysOf, type Threaded } from './assign.ts'
import * as queries from './queries.ts'

/**
 * Finds or begins the conversation of each message and keeps what later messages are recognised by. Answers the
 * conversation of each, and which standing ones became one, so that their accounts can be brought up to date.
 */
export async function threadMessages(
  ctx: Ctx,
  messages: readonly Threaded[],
): Promise<{ threadOf: ReadonlyMap<string, string>; moved: queries.TouchedThread[] }> {
  const wanted = new Set(messages.flatMap((one) => [...keysOf(one), ...subjectKeysOf(one)]))
  const known = await queries.findKeys(ctx.db, [...wanted])
  const assigned = assignThreads(
    messages,
    {
      keys: new Map(known.map(({ messageKey, threadId }) => [messageKey, threadId])),
      subjects: new Map(
        known.flatMap(({ messageKey, threadId, lastAt }) =>
          lastAt === null ? [] : [[messageKey, { threadId, at: lastAt.getTime() }]],
        ),
      ),
    },
    (key) => uuidOf(`thread/${key}`),
  )
  const moved = await moveMerged(ctx, assigned)
  await queries.upsertKeys(ctx.db, [
    ...[...assigned.keys].map(([key, threadId]) => ({ key, threadId, lastAt: null })),
    ...[...assigned.subjects].map(([key, { threadId, at }]) => ({ key, threadId, lastAt: new Date(at) })),
  ])
  return { threadOf: assigned.threadOf, moved }
}

async function moveMerged(ctx: Ctx, { merged }: Assigned): Promise<queries.TouchedThread[]> {
  if (merged.size === 0) return []
  await queries.mergeThreads(ctx.db, merged)
  const accounts = await moveThreads(ctx, merged)
  // Under both ids: the one that went has to go from every account, the one that stays is read anew.
  return accounts.flatMap(({ accountId, gone, kept }) => [
    { accountId, threadId: gone },
    { accountId, threadId: kept },
  ])
}

/** Brings the clocks of conversations up to date, in the company's working time. */
export async function refreshThreads(ctx: Ctx, touched: readonly queries.TouchedThread[]): Promise<void> {
  const distinct = [...new Map(touched.map((one) => [`${one.accountId}/${one.threadId}`, one])).values()]
  if (distinct.length === 0) return
  const { time, key: clockedBy } = await getWorkingTime(ctx)
  const rows = await queries.findThreadMessages(ctx.db, distinct)
  const threads = Map.groupBy(rows, ({ accountId, threadId }) => `${accountId}/${threadId}`)
  const stored = [...threads.values()].map((messages): queries.StoredThread => {
    const clocks = threadClocks(
      messages.map(({ sentAt, ...one }) => ({ ...one, at: sentAt.getTime() })),
      time.minutesBetween,
    )!
    const { accountId, threadId, subject } = messages[0]!
    return {
      ...clocks,
      clockedBy,
      accountId,
      id: threadId,
      subject,
      startedAt: new Date(clocks.startedAt),
      lastAt: new Date(clocks.lastAt),
      waitingSince: clocks.waitingSince === null ? null : new Date(clocks.waitingSince),
    }
  })
  await queries.replaceThreads(ctx.db, distinct, stored)
}

const staleAtOnce = 2000

/** Conversations that a merge of accounts moved, or left behind, are summed where their messages are now. */
export async function refreshStaleThreads(ctx: Ctx): Promise<number> {
  const stale = await queries.findStaleThreads(ctx.db, staleAtOnce)
  await refreshThreads(ctx, stale)
  return stale.length
}
