import type { Ctx } from '../../../platform/context.ts'
import { linkUsers } from '../users/service.ts'
import { type ColleagueDirectory, type ColleagueWords, createColleagueDirectory } from './directory.ts'
import { insertColleagues, listKnown } from './queries.ts'

/** Everybody of ours as they can be looked up, users included. */
export async function loadColleagues(ctx: Ctx): Promise<ColleagueDirectory> {
  await linkUsers(ctx)
  return createColleagueDirectory(await listKnown(ctx.db))
}

/**
 * The ids of the colleagues who are named, in the order given, made where nobody knew them; null where nobody is named.
 * Runs in the caller's transaction.
 */
export async function findOrMake(
  ctx: Ctx,
  named: readonly ColleagueWords[],
  importId: string | null = null,
): Promise<(string | null)[]> {
  const directory = await loadColleagues(ctx)
  const ids = named.map((words) => directory.find(words))
  await insertColleagues(ctx.db, [...directory.made.values()], importId)
  return ids
}
