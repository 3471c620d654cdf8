import { ownPart } from '../../../core/mail/quoted.ts'
import type { Ctx } from '../../../platform/context.ts'
import { Problem } from '../../../platform/problem.ts'
import { visibleAccount } from '../../accounts/access/service.ts'
import { colleagueOfUser } from '../../colleagues/users/service.ts'
import * as queries from './queries.ts'

/** A conversation as the account has it. Messages of it that concern only others are not shown. */
export async function getThread(
  ctx: Ctx,
  input: { accountId: string; threadId: string; limit: number; offset: number },
) {
  const { id: accountId } = await visibleAccount(ctx, input.accountId)
  const { threadId, limit, offset } = input
  const colleagueId = await colleagueOfUser(ctx)
  const rows = await queries.findMessages(ctx.db, {
    accountId,
    threadId,
    colleagueId,
    limit: limit + 1,
    offset,
  })
  if (rows.length === 0) throw new Problem('NOT_FOUND')
  const clocks = await queries.findClocks(ctx.db, accountId, threadId)
  return {
    id: threadId,
    accountId,
    subject: clocks?.subject ?? rows[0]!.subject,
    clocks: clocks ? clocksOf(clocks as Stored) : null,
    messages: rows.slice(0, limit).map(shown),
    more: rows.length > limit,
  }
}

interface Stored {
  startedBy: 'us' | 'them'
  startedAt: Date
  lastAt: Date
  messageCount: number
  isRequest: boolean
  ourMinutes: number | null
  theirMinutes: number | null
  waitingFor: 'us' | 'them' | null
  waitingSince: Date | null
}

const clocksOf = ({ startedAt, lastAt, waitingSince, ...clocks }: Stored) => ({
  startedBy: clocks.startedBy,
  startedAt: startedAt.toISOString(),
  lastAt: lastAt.toISOString(),
  messageCount: clocks.messageCount,
  isRequest: clocks.isRequest,
  ourMinutes: clocks.ourMinutes,
  theirMinutes: clocks.theirMinutes,
  waitingFor: clocks.waitingFor,
  waitingSince: waitingSince?.toISOString() ?? null,
})

function shown(row: queries.ReadMessage) {
  const to = (role: string) =>
    row.recipients.filter((one) => one.role === role).map(({ name, address }) => ({ name, address }))
  const mayRead = row.privacy === 'team' || (row.privacy === 'participants' && row.isParticipant)
  const own = row.body === null ? null : ownPart(row.body)
  return {
    id: row.id,
    sentAt: row.sentAt.toISOString(),
    direction: row.direction,
    nature: row.nature,
    from: row.fromAddress === null ? null : { name: row.fromName, address: row.fromAddress },
    to: to('to'),
    cc: [...to('cc'), ...to('bcc')],
    subject: row.subject,
    isRequest: row.isRequest,
    text: own?.text ?? null,
    quoted: own?.isQuoting ? row.body : null,
    textReason: row.body !== null ? null : mayRead ? null : reasonOf(row.privacy),
    attachments: mayRead ? row.attachments : [],
    importId: row.importId,
    sourceRow: row.sourceRow,
  }
}

const reasonOf = (privacy: queries.ReadMessage['privacy']) =>
  privacy === 'headers' ? ('headersOnly' as const) : ('participantsOnly' as const)
