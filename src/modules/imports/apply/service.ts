import type { Ctx } from '../../../platform/context.ts'
import { monthsTouched } from '../../../platform/facts.ts'
import * as compare from '../compare/queries.ts'
import { headsOfLines, keyedRows } from '../keyed/queries.ts'
import { headsOfLinesTarget } from '../kinds/orders.ts'
import type { Target } from '../kinds/target.ts'
import { createTouched, dayColumns, touchedTable } from '../touched/queries.ts'
import * as queries from './queries.ts'

export interface Applying {
  importId: string
  target: Target
  /** Accounts that stood before and that the file speaks of. */
  standing: string[]
  ruleOf: compare.RuleOf
  /** Compare only. */
  dryRun: boolean
  /** Rows staged. */
  rows: number
}

export interface Applied {
  new: number
  changed: number
  /** Whether rows were compared with rows that stood; where not, all rows are new. */
  compared: boolean
}

const alwaysStands = new Set(['accounts', 'products'])

/** Brings the staged rows into their table: what is new and what changed, with what is displaced kept for undo. */
export async function applyStaged(ctx: Ctx, applying: Applying): Promise<Applied> {
  const { target, standing } = applying
  const compared = alwaysStands.has(target.table) || (await compare.haveStanding(ctx.db, target, standing))
  if (!compared) return insertAll(ctx, applying)
  await writeCompared(ctx, target, applying, keyedRows(target))
  const { fresh, changed } = await compare.countFresh(ctx.db, target)
  return { new: fresh, changed, compared }
}

async function insertAll(ctx: Ctx, { target, importId, dryRun, rows }: Applying): Promise<Applied> {
  if (target.repeated === 'each' && dryRun) return { new: rows, changed: 0, compared: false }
  const written = dryRun
    ? await compare.countStagedKeys(ctx.db)
    : await queries.insertFacts(ctx.db, target, keyedRows(target), importId)
  return { new: written, changed: 0, compared: false }
}

async function writeCompared(
  ctx: Ctx,
  target: Target,
  { importId, ruleOf, dryRun }: Applying,
  said: ReturnType<typeof keyedRows>,
): Promise<void> {
  await compare.createFresh(ctx.db, target, said, ruleOf, importId)
  if (dryRun) return
  await queries.insertBefore(ctx.db, target, importId)
  if (target.table === 'accounts') await queries.updateAccounts(ctx.db, target, importId, ctx.now)
  else await queries.upsertFresh(ctx.db, target, importId)
}

/** Heads of the orders whose lines the file brings. */
export async function applyHeads(ctx: Ctx, applying: Applying): Promise<void> {
  if (applying.dryRun) return
  const target = headsOfLinesTarget
  const stands = await compare.haveStanding(ctx.db, target, applying.standing)
  if (stands) await writeCompared(ctx, target, applying, headsOfLines())
  else await queries.insertFacts(ctx.db, target, headsOfLines(), applying.importId)
}

/** Has the sums of the touched months made anew. */
export async function applyTouched(ctx: Ctx, { target, importId }: Applying, compared: boolean): Promise<void> {
  const days = dayColumns[target.table]
  if (!days) return
  await createTouched(ctx.db, target, importId, compared)
  await monthsTouched(ctx, { table: touchedTable, facts: days.facts })
}
