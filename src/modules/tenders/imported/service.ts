import { isOurselves, readCompetitors } from '../../../core/tenders/competitorNames.ts'
import { readReasons } from '../../../core/tenders/readReasons.ts'
import type { Ctx } from '../../../platform/context.ts'
import { uuidOf } from '../../../platform/identifiers.ts'
import { competitorIds, forgetImported } from '../../competitors/directory/service.ts'
import { getSettings } from '../../settings/service.ts'
import { deleteImportedMoves, insertImportedMoves } from '../moves/queries.ts'
import { deleteImportedStages } from '../pipelines/queries.ts'
import * as queries from './queries.ts'

/** Notes the moves an import shows, and reads reasons and competitors out of the texts it brought, in its transaction. */
export async function settleImported(ctx: Ctx, importId: string): Promise<void> {
  await insertImportedMoves(ctx.db, importId, ctx.now.toISOString().slice(0, 10))
  await readTexts(ctx, importId)
}

async function readTexts(ctx: Ctx, importId: string): Promise<void> {
  const rows = await queries.findImported(ctx.db, importId)
  if (rows.length === 0) return
  const { company } = await getSettings(ctx)
  const ids = rows.map(({ id }) => id)
  await queries.replaceReadReasons(ctx.db, ids, rows.flatMap(reasonsOf))
  const named = rows.map((row) => ({ row, names: rivalsOf(row, company.name) }))
  const found = await competitorIds(ctx, [...new Set(named.flatMap(({ names }) => names))], importId)
  const bids = named.flatMap(({ row, names }) => bidsOf(row, names, found))
  await queries.replaceReadBids(ctx.db, ids, bids)
}

function reasonsOf({ accountId, originId, id, reason }: queries.ImportedRow): queries.NewReason[] {
  return readReasons(reason ?? '').map((one, index) => ({
    ...one,
    accountId,
    originId,
    opportunityId: id,
    id: uuidOf(`${id}/reason/${index}`),
  }))
}

/** Who bid against us, as far as the row says; we are no rival of ours. */
function rivalsOf({ competitor, winner, incumbent }: queries.ImportedRow, ourName: string): string[] {
  const text = [competitor, winner, incumbent].filter((part) => part !== null).join(';')
  return readCompetitors(text).filter((name) => !isOurselves(name, ourName))
}

function bidsOf(
  row: queries.ImportedRow,
  names: readonly string[],
  found: ReadonlyMap<string, string>,
): queries.NewBid[] {
  const winners = new Set(readCompetitors(row.winner ?? '').map((name) => found.get(name)))
  const ids = [...new Set(names.map((name) => found.get(name)!))]
  return ids.map((competitorId) => ({
    accountId: row.accountId,
    originId: row.originId,
    opportunityId: row.id,
    competitorId,
    id: uuidOf(`${row.id}/${competitorId}`),
    price: winners.has(competitorId) ? row.winnerPrice : null,
    rank: null,
  }))
}

/** After an import was taken back: what hung on its opportunities goes, restored ones are read again. */
export async function unsettleImported(ctx: Ctx, importId: string): Promise<void> {
  await queries.deleteOrphans(ctx.db)
  await deleteImportedMoves(ctx.db, importId)
  await readTexts(ctx, importId)
  await deleteImportedStages(ctx.db, importId)
  await forgetImported(ctx, importId)
}
