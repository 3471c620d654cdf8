import { stat } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { openClient } from '../src/db/connection.ts'
import { copyInto } from '../src/db/copy.ts'
import type { House } from './house.ts'
import { type Line, seconds, secondsOf, watchMemory } from './measure.ts'
import { writeOrderFile } from './orderFile.ts'

export const million = {
  lines: 1_000_000,
  accounts: 10_000,
  from: '2023-01',
  months: 36,
  seed: 1,
  prefix: 'SO-',
}
const tenThousand = { lines: 10_000, accounts: 10_000, from: '2026-01', months: 1, seed: 2, prefix: 'SN-' }

/** Import of a million lines to a queryable portfolio, against a bare COPY of the same rows into the same table. */
export async function measureImport(house: House): Promise<Line[]> {
  const file = path.join(house.folder, 'million.csv')
  await writeOrderFile(file, million)
  const memory = watchMemory()
  const ours = await secondsOf(async () => {
    await house.importFile(file)
    const { analyse } = await import('../src/modules/segments/analysis/service.ts')
    await analyse(house.ctx(), { window: '12m', by: 'account' })
  })
  const peakMb = memory.stop()
  const bare = await bareCopy(house)
  const sizeMb = ((await stat(file)).size / 1024 ** 2).toFixed(0)
  return [
    {
      what: `import 1,000,000 lines (${sizeMb} MB) to a portfolio`,
      ours: seconds(ours),
      against: `bare COPY with the same indexes ${seconds(bare)}`,
      ratio: (ours / bare).toFixed(2),
      promise: '≤ 3',
      kept: ours / bare <= 3,
    },
    {
      what: 'memory grown while importing',
      ours: `${peakMb} MB`,
      against: 'the file itself',
      ratio: (peakMb / Number(sizeMb)).toFixed(2),
      promise: 'flat',
      kept: peakMb < 900,
    },
  ]
}

/** The rows as they lie in the table now, copied out and in again into a table of the same shape with the same indexes. */
async function bareCopy(house: House): Promise<number> {
  const client = await openClient(house.ctx().databaseUrl, 'bench')
  try {
    const { rows } = await client.query({
      text: 'select * from order_lines order by md5(id::text)',
      rowMode: 'array',
    })
    const columns = (await client.query('select * from order_lines limit 0')).fields.map(
      (field) => field.name,
    )
    await client.query('create table bare_lines (like order_lines including all)')
    const taken = await secondsOf(async () => {
      await client.query('begin')
      await copyInto(client, 'bare_lines', columns, rows as never)
      await client.query('commit')
    })
    await client.query('drop table bare_lines')
    return taken
  } finally {
    await client.end()
  }
}

/** Ten thousand new lines on top of a million: series and segments current, against summing and judging everything anew. */
export async function measureRefresh(house: House): Promise<Line[]> {
  const { analyse, forgetAnalyses } = await import('../src/modules/segments/analysis/service.ts')
  const { markStale, rebuildSeries } = await import('../src/modules/series/service.ts')
  const { refreshOrderMonths } = await import('../src/modules/series/queries.ts')
  const ctx = house.ctx()
  const view = { window: '12m', by: 'account' } as const
  const file = path.join(house.folder, 'more.csv')
  await writeOrderFile(file, tenThousand)
  await house.importFile(file)
  await analyse(ctx, view)
  const whole = await secondsOf(async () => {
    await rebuildSeries(ctx)
    forgetAnalyses(ctx)
    await analyse(ctx, view)
  })
  const touched = await ctx.db.transaction().execute(async (db) => {
    await sql`create temp table touched_months on commit drop as select distinct account_id, date_trunc('month', ordered_on)::date as month
      from order_lines where ordered_on >= '2026-01-01'`.execute(db)
    const { rows } = await sql<{ accountId: string }>`select distinct account_id from touched_months`.execute(
      db,
    )
    await sql`analyze touched_months`.execute(db)
    const taken = await secondsOf(() => refreshOrderMonths(db, 'touched_months'))
    return { taken, accountIds: rows.map((row) => row.accountId) }
  })
  markStale(ctx, touched.accountIds, ['2026-01-01'])
  forgetAnalyses(ctx)
  const judged = await secondsOf(() => analyse(ctx, view))
  const change = touched.taken + judged
  return [
    {
      what: `10,000 new lines (${touched.accountIds.length} accounts): series and segments`,
      ours: `${seconds(change)} (sums ${seconds(touched.taken)}, judging ${seconds(judged)})`,
      against: `all anew ${seconds(whole)}`,
      ratio: `${((100 * change) / whole).toFixed(1)} %`,
      promise: '≤ 3 %',
      kept: change / whole <= 0.03,
    },
  ]
}
