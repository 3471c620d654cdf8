import type { Ctx } from '../../../platform/context.ts'
import { forgetProposals } from '../../contacts/proposals/imported/service.ts'
import { removeMail } from '../../interactions/mail/service.ts'
import { lockMail } from '../threads/queries.ts'
import { refreshThreads } from '../threads/service.ts'
import * as queries from './queries.ts'

const atOnce = 2000

/**
 * Takes the messages of an import back, in the caller's transaction: from every account, with their conversations and what
 * they suggested of people. A message that a mailbox holds as well stays. Answers how many interactions went.
 */
export async function removeImported(ctx: Ctx, importId: string): Promise<number> {
  await lockMail(ctx.db)
  let removed = 0
  for (;;) {
    const ids = await queries.findImported(ctx.db, importId, atOnce)
    if (ids.length === 0) break
    const touched = await removeMail(ctx, ids)
    removed += touched.reduce((sum, { count }) => sum + count, 0)
    await queries.deleteMessages(ctx.db, ids)
    await refreshThreads(ctx, touched)
  }
  await queries.forgetImport(ctx.db, importId)
  await forgetProposals(ctx, importId)
  return removed
}

/** Conversations in which the messages of an import stand. */
export const countThreads = (ctx: Ctx, importId: string): Promise<number> =>
  queries.countThreads(ctx.db, importId)
