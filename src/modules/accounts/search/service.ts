import { phoneticWords } from '../../../core/text/phonetic.ts'
import type { Ctx } from '../../../platform/context.ts'
import { scopeOf } from '../policy.ts'
import { type FoundAccount, findMergedAccounts, searchAccounts } from './queries.ts'

/** Accounts by the beginning of the words of their name, in whatever script either is written. */
export async function searchByName(
  ctx: Ctx,
  { q, limit }: { q: string; limit: number },
): Promise<FoundAccount[]> {
  const pointsTo = new Map((await findMergedAccounts(ctx.db)).map((row) => [row.id, row.mergedInto]))
  const merged = new Map<string, string>()
  for (const [id, first] of pointsTo) {
    let keptId = first
    for (let next = pointsTo.get(keptId); next; next = pointsTo.get(next)) keptId = next
    merged.set(id, keptId)
  }
  return searchAccounts(ctx.db, { words: phoneticWords(q), scope: scopeOf(ctx.actor), limit, merged })
}
