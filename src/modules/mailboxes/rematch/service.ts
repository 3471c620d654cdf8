import type { MailMessage } from '../../../core/mail/message.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { holdMerges } from '../../accounts/directory/queries.ts'
import { placementOf } from '../matching/placement.ts'
import { loadLookups } from '../matching/service.ts'
import { ownAddresses } from '../own/service.ts'
import { hopefulReasons } from '../storing/counts.ts'
import type { Entry } from '../storing/entry.ts'
import { placeStanding } from '../storing/service.ts'
import { lockMail } from '../threads/queries.ts'
import { refreshStaleThreads } from '../threads/service.ts'
import { findHopeful, type UnmatchedMessage } from './queries.ts'

const atOnce = 500
const beforeAll = '00000000-0000-0000-0000-000000000000'

/**
 * Looks again at messages that stood at no account, now that more people and companies are known, and brings conversations
 * up to date where accounts were merged or parted. Run twice it changes nothing.
 */
export async function rematch(ctx: Ctx): Promise<number> {
  let found = 0
  let afterId: string | null = beforeAll
  const touched = new Set<string>()
  while (afterId !== null) {
    const from: string = afterId
    afterId = await inTransaction(ctx, async (ctx) => {
      await lockMail(ctx.db)
      await holdMerges(ctx.db)
      const rows = await findHopeful(ctx.db, hopefulReasons, from, atOnce)
      for (const [importId, some] of Map.groupBy(rows, (row) => row.importId)) {
        const { accountIds, placed } = await place(ctx, some, importId)
        found += placed
        for (const accountId of accountIds) touched.add(accountId)
      }
      return rows.length < atOnce ? null : rows.at(-1)!.id
    })
  }
  await inTransaction(ctx, async (ctx) => {
    await lockMail(ctx.db)
    await refreshStaleThreads(ctx)
  })
  if (touched.size > 0) ctx.emit({ type: 'factsChanged', accountIds: [...touched] })
  return found
}

async function place(ctx: Ctx, rows: readonly UnmatchedMessage[], importId: string | null) {
  const entries = rows.map(entryOf)
  const lookups = await loadLookups(ctx, entries, await ownAddresses(ctx), () => true)
  const placements = new Map(entries.map((entry) => [entry, placementOf(entry, lookups)]))
  for (const [entry, { reason }] of placements) if (reason !== null) placements.delete(entry)
  const threads = new Map(rows.map(({ id, threadId }) => [id, threadId]))
  const { accountIds } = await placeStanding(ctx, placements, threads, lookups, importId)
  return { accountIds, placed: placements.size }
}

/** What is needed of a kept message to find its place; of whom a report spoke stands among those outside. */
function entryOf(row: UnmatchedMessage): Entry {
  const people = (role: string) => row.recipients.filter((one) => one.role === role)
  const from = row.fromAddress === null ? null : { name: row.fromName, address: row.fromAddress }
  const message: MailMessage & { sentAt: string } = {
    messageKey: row.messageKey,
    replyKey: null,
    referenceKeys: [],
    sentAt: row.sentAt.toISOString(),
    from,
    to: people('to'),
    cc: people('cc'),
    bcc: people('bcc'),
    subject: row.subject,
    text: '',
    marks: {
      autoSubmitted: null,
      isAutoReply: false,
      precedence: null,
      listId: null,
      listUnsubscribe: null,
      returnPath: null,
      reportType: null,
    },
    attachments: [],
    failed: row.outside.map((address) => ({ address, status: null })),
    sizeBytes: 0,
    remarks: [],
  }
  return {
    id: row.id,
    key: row.messageKey,
    message,
    nature: row.nature,
    isRequest: row.isRequest,
    signature: null,
    row: row.sourceRow ?? 0,
  }
}
