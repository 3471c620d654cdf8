import type { Ctx } from '../../../platform/context.ts'
import { monthsTouched } from '../../../platform/facts.ts'
import * as compare from '../compare/queries.ts'
import { headsOfLines, keyedRows, lotsOfTenders } from '../keyed/queries.ts'
import { lotsTarget } from '../kinds/opportunities.ts'
import { headsOfLinesTarget } from '../kinds/orders.ts'
import type { Target } from '../kinds/target.ts'
import { createTouched, dayColumns, findTouched, summedTable, touchedTable } from '../touched/queries.ts'
import * as queries from './queries.ts'

export interface Applying {
  importId: string
  target: Target
  /** Accounts that stood before and that the file speaks of. */
  standing: string[]
  ruleOf: compare.RuleOf
  isChosen: compare.IsChosen
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
  /** The first differences, as they were before anything was written. */
  examples: compare.Example[]
}

const examplesKept = 200

const alwaysStands = new Set(['accounts', 'products', 'colleagues'])

/** Brings the staged rows into their table: what is new and what changed, with what is displaced kept for undo. */
export async function applyStaged(ctx: Ctx, applying: Applying): Promise<Applied> {
  const { target, standing } = applying
  const compared = alwaysStands.has(target.table) || (await compare.haveStanding(ctx.db, target, standing))
  if (!compared) return insertAll(ctx, applying)
  const { ruleOf, importId, isChosen } = applying
  await compare.createFresh(ctx.db, target, keyedRows(target), ruleOf, importId, isChosen)
  const examples = await compare.listExamples(ctx.db, target, compared, examplesKept)
  const { fresh, changed } = await compare.countFresh(ctx.db, target)
  if (!applying.dryRun) await writeFresh(ctx, target, applying.importId)
  return { new: fresh, changed, compared, examples }
}

async function insertAll(ctx: Ctx, { target, importId, dryRun, rows }: Applying): Promise<Applied> {
  const examples = await compare.listExamples(ctx.db, target, false, examplesKept)
  const all = { changed: 0, compared: false, examples }
  if (target.repeated === 'each' && dryRun) return { ...all, new: rows }
  if (dryRun) return { ...all, new: await compare.countStagedKeys(ctx.db) }
  return { ...all, new: await queries.insertFacts(ctx.db, target, keyedRows(target), importId) }
}

/** Keeps what is displaced, then writes what is new or changed. */
async function writeFresh(ctx: Ctx, target: Target, importId: string): Promise<void> {
  await queries.insertBefore(ctx.db, target, importId)
  if (target.table === 'accounts') await queries.updateAccounts(ctx.db, target, importId, ctx.now)
  else await queries.upsertFresh(ctx.db, target, importId)
}

/** Heads of the orders whose lines the file brings. */
export async function applyHeads(ctx: Ctx, applying: Applying): Promise<void> {
  if (applying.dryRun) return
  const target = headsOfLinesTarget
  const stands = await compare.haveStanding(ctx.db, target, applying.standing)
  if (stands) {
    await compare.createFresh(ctx.db, target, headsOfLines(), applying.ruleOf, applying.importId)
    await writeFresh(ctx, target, applying.importId)
  } else await queries.insertFacts(ctx.db, target, headsOfLines(), applying.importId)
}

/** Lots of the tenders the file brings, a row each. */
export async function applyLots(ctx: Ctx, applying: Applying): Promise<void> {
  await compare.createFresh(ctx.db, lotsTarget, lotsOfTenders(), () => 'overwrite', applying.importId)
  await writeFresh(ctx, lotsTarget, applying.importId)
}

/** Has the sums of the touched months made anew; answers what was touched, null where the rows have no months. */
export async function applyTouched(
  ctx: Ctx,
  { target, importId }: Applying,
  compared: boolean,
): Promise<{ accountIds: string[]; months: string[] } | null> {
  if (!dayColumns[target.table]) return null
  await createTouched(ctx.db, target, importId, compared)
  if (target.table === summedTable) await monthsTouched(ctx, touchedTable)
  return findTouched(ctx.db)
}
