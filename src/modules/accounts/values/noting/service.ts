import type { Ctx } from '../../../../platform/context.ts'
import { newId } from '../../../../platform/identifiers.ts'
import * as queries from '../queries.ts'

/** The source of what the actor writes now. */
export const byPerson = (ctx: Ctx): queries.Source => ({
  source: 'person',
  sourceName: ctx.actor.name,
  importId: null,
  notedAt: ctx.now,
  seed: newId(ctx.now),
})

/** The source of what an import writes now. */
export const byImport = (ctx: Ctx, importId: string, fileName: string): queries.Source => ({
  source: 'import',
  sourceName: fileName,
  importId,
  notedAt: ctx.now,
  seed: newId(ctx.now),
})

/** Keeps what stands in an account before it is written, where nobody noted it yet. */
export async function noteBefore(ctx: Ctx, accountId: string): Promise<void> {
  await queries.noteBefore(ctx.db, queries.isAccount(accountId), newId(ctx.now))
}

/** Notes what was just written in an account, in the transaction of the writing. */
export async function noteWritten(
  ctx: Ctx,
  accountId: string,
  source: queries.Source = byPerson(ctx),
): Promise<void> {
  await queries.noteChanged(ctx.db, queries.isAccount(accountId), source)
}

/** Offers the account that is kept in a merge what the other said and it does not. */
export async function noteMerged(
  ctx: Ctx,
  keptId: string,
  merged: { id: string; name: string },
): Promise<void> {
  await queries.noteBefore(ctx.db, queries.isAccount(keptId), newId(ctx.now))
  await queries.noteUntaken(ctx.db, queries.mergedRow(keptId, merged.id), queries.offeredFields, {
    ...byPerson(ctx),
    source: 'merge',
    sourceName: merged.name,
  })
}
export const forgetMerged = (ctx: Ctx, keptId: string, mergedId: string) =>
  queries.forgetUntaken(ctx.db, keptId, mergedId)
