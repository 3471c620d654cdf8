import { competitorKey } from '../../../core/tenders/competitorNames.ts'
import type { Ctx } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import * as queries from './queries.ts'

/**
 * The competitors that names mean, made where there is none, in the caller's transaction. Answers an id for every name
 * given; spellings of one company meet.
 */
export async function competitorIds(
  ctx: Ctx,
  names: readonly string[],
  importId: string | null = null,
): Promise<Map<string, string>> {
  const keys = new Map(names.map((name) => [name, competitorKey(name)]))
  const wanted = [...new Set(keys.values())]
  let known = await idsByKey(ctx, wanted)
  const missing = new Map<string, string>()
  for (const [name, key] of keys) if (!known.has(key) && !missing.has(key)) missing.set(key, name)
  if (missing.size > 0) {
    const made = [...missing].map(([searchKey, name]) => ({ id: newId(ctx.now), name, searchKey, importId }))
    await queries.insertCompetitors(ctx.db, made)
    // Somebody may have added one of them in the same moment; what stands counts.
    known = await idsByKey(ctx, wanted)
  }
  return new Map([...keys].map(([name, key]) => [name, known.get(key)!]))
}

async function idsByKey(ctx: Ctx, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await queries.findByKeys(ctx.db, keys)
  return new Map(rows.flatMap(({ id, keys: own }) => own.map((key) => [key, id] as const)))
}

/** Takes competitors back that an import made and nothing else speaks of. */
export async function forgetImported(ctx: Ctx, importId: string): Promise<void> {
  await queries.deleteUnused(ctx.db, importId)
}
