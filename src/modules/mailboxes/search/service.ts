import { excerptOf } from '../../../core/search/excerpt.ts'
import { wordQuery } from '../../../core/search/query.ts'
import type { Ctx } from '../../../platform/context.ts'
import { visibleAccount } from '../../accounts/access/service.ts'
import { scopeOf } from '../../accounts/policy.ts'
import { colleagueOfUser } from '../../colleagues/users/service.ts'
import { findHits } from './queries.ts'

/** Messages with these words, newest first, of one account or of all one may see. */
export async function searchMail(
  ctx: Ctx,
  { q, accountId, limit, offset }: { q: string; accountId?: string; limit: number; offset: number },
) {
  const only = accountId === undefined ? null : (await visibleAccount(ctx, accountId)).id
  const query = wordQuery(q)
  if (query === null) return { items: [], more: false }
  const rows = await findHits(ctx.db, {
    query,
    accountId: only,
    colleagueId: await colleagueOfUser(ctx),
    scope: scopeOf(ctx.actor),
    limit: limit + 1,
    offset,
  })
  return {
    items: rows.slice(0, limit).map(({ fromName, fromAddress, sentAt, body, ...row }) => ({
      messageId: row.messageId,
      accountId: row.accountId,
      account: row.account,
      threadId: row.threadId,
      sentAt: sentAt.toISOString(),
      direction: row.direction,
      from: fromAddress === null ? null : { name: fromName, address: fromAddress },
      subject: row.subject,
      excerpt: body === null ? null : excerptOf(body, q),
    })),
    more: rows.length > limit,
  }
}
