import { recordAudit } from '../../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../../platform/context.ts'
import { removeMail } from '../../../interactions/mail/service.ts'
import { lockMail } from '../../threads/queries.ts'
import { refreshThreads } from '../../threads/service.ts'
import { deleteMessages } from '../../undo/queries.ts'
import { heldMailbox, loggedOf } from '../service.ts'
import * as queries from './queries.ts'

const atOnce = 2000

/** Reads a mailbox no longer and forgets its password. What came in stays, unless it is to go too. */
export async function removeMailbox(ctx: Ctx, input: { mailboxId: string; withMail: boolean }) {
  return inTransaction(ctx, async (ctx) => {
    const mailbox = await heldMailbox(ctx, input.mailboxId)
    const messages = input.withMail ? await removeOwnMail(ctx, mailbox.id) : 0
    await queries.deleteMailbox(ctx.db, mailbox.id)
    await recordAudit(ctx, {
      action: 'remove',
      subject: 'mailbox',
      subjectId: mailbox.id,
      before: loggedOf(mailbox),
      after: { messagesRemoved: messages },
    })
    return { id: mailbox.id, messages }
  })
}

/** Takes out of every account what came by this mailbox alone. */
async function removeOwnMail(ctx: Ctx, mailboxId: string): Promise<number> {
  await lockMail(ctx.db)
  let removed = 0
  const accountIds = new Set<string>()
  for (;;) {
    const ids = await queries.findHeldAlone(ctx.db, mailboxId, atOnce)
    if (ids.length === 0) break
    const touched = await removeMail(ctx, ids)
    await deleteMessages(ctx.db, ids)
    await refreshThreads(ctx, touched)
    for (const { accountId } of touched) accountIds.add(accountId)
    removed += ids.length
  }
  if (accountIds.size > 0) ctx.emit({ type: 'factsChanged', accountIds: [...accountIds], months: [] })
  return removed
}
