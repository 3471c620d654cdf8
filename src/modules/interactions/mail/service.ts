import type { Ctx } from '../../../platform/context.ts'
import * as queries from './queries.ts'

export type { MailInteraction } from './queries.ts'

/** Stores messages as interactions, in the caller's transaction; answers the account of each that was added. */
export function addMail(ctx: Ctx, rows: readonly queries.MailInteraction[]): Promise<string[]> {
  return queries.insertMail(ctx.db, rows)
}

/** Conversations that turned out to be one: theirs go under the id that stays. */
export function moveThreads(ctx: Ctx, merged: ReadonlyMap<string, string>) {
  return queries.updateThreads(ctx.db, merged)
}

/** Takes messages back from every account. */
export function removeMail(ctx: Ctx, messageIds: readonly string[]) {
  return queries.deleteMail(ctx.db, messageIds)
}
