import { stageChance } from '../../../core/tenders/stageChance.ts'
import type { Ctx } from '../../../platform/context.ts'
import { listStages } from '../pipelines/queries.ts'
import { choiceOf } from '../service.ts'
import { countPassed } from './queries.ts'

/** For each open stage the chance that decided opportunities which stood in it show, as far as the actor sees them. */
export async function listChances(ctx: Ctx) {
  const passed = new Map(
    (await countPassed(ctx.db, await choiceOf(ctx, {}))).map((row) => [row.stageId, row]),
  )
  return (await listStages(ctx.db))
    .filter(({ outcome }) => outcome === 'open')
    .map(({ id }) => ({ stageId: id, ...stageChance(passed.get(id)?.won ?? 0, passed.get(id)?.lost ?? 0) }))
}
