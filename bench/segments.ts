import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { House } from './house.ts'
import { concentration } from '../src/core/concentration/concentration.ts'
import { netOf } from '../src/core/portfolio/accountFacts.ts'
import { abcAnalysis } from '../src/core/segmentation/abc.ts'
import { rfmAnalysis } from '../src/core/segmentation/rfm.ts'
import { xyzClass } from '../src/core/segmentation/xyz.ts'
import { type Line, medianSeconds, seconds } from './measure.ts'

/** ABC, XYZ, RFM and HHI of every account from the raw lines, as one would ask a columnar engine. */
const question = `
  with months as (
    select customer, date_trunc('month', day) as month, sum(amount) as net, sum(case when amount > 0 then amount else 0 end) as gross
    from lines group by all),
  accounts as (
    select customer, sum(amount) as net, count(distinct case when amount > 0 then day end) as frequency, max(day) as last_on
    from lines group by customer),
  abc as (
    select customer, net, frequency, last_on, sum(case when net > 0 then net else 0 end) over (order by net desc, customer rows between unbounded preceding and 1 preceding) as before,
      sum(case when net > 0 then net else 0 end) over () as total,
      ntile(5) over (order by last_on) as r, ntile(5) over (order by frequency) as f, ntile(5) over (order by net) as m
    from accounts),
  xyz as (select customer, stddev_samp(gross) / nullif(avg(gross), 0) as cv from months group by customer)
  select a.customer, case when net <= 0 then 'N' when before < 0.8 * total or before is null then 'A' when before < 0.95 * total then 'B' else 'C' end as abc,
    case when cv <= 0.5 then 'X' when cv <= 1 then 'Y' else 'Z' end as xyz, r, f, m, sum(power(net / total, 2)) over () as hhi
  from abc a join xyz using (customer)`

/** The same four questions from the series at hand: sums of each account's months, ABC, XYZ, RFM, concentration. */
async function fourQuestions(house: House): Promise<void> {
  const { gatherFacts } = await import('../src/modules/segments/facts/service.ts')
  const ctx = house.ctx()
  // What the months of each account come to is worked out anew as well: only the series are at hand.
  ctx.memory.slot('summedMonths', () => new Map()).clear()
  const { accounts } = await gatherFacts(ctx, '2025-12-31', 'all', 'EUR')
  const valued = accounts.map(({ id, window }) => ({ id, value: netOf(window) }))
  abcAnalysis(valued)
  for (const { months } of accounts) xyzClass(months)
  concentration(valued)
  rfmAnalysis(
    accounts.map(({ id, lastOrderOn, orderDays, window }) => ({
      id,
      lastPurchaseOn: lastOrderOn,
      orderCount: orderDays,
      value: netOf(window),
    })),
    { snapshot: '2026-01-01' },
  )
}

/** Segments of 10,000 accounts × 36 months: from the series at hand, against DuckDB from the raw lines in its own storage. */
export async function measureSegments(house: House): Promise<Line[]> {
  const { analyse, forgetAnalyses } = await import('../src/modules/segments/analysis/service.ts')
  const ours = await medianSeconds(5, () => fourQuestions(house))
  const whole = await medianSeconds(5, async () => {
    const ctx = house.ctx()
    forgetAnalyses(ctx)
    ctx.memory.slot('summedMonths', () => new Map()).clear()
    await analyse(ctx, { window: 'all', by: 'account' })
  })
  const duck = await (await DuckDBInstance.create(path.join(house.folder, 'duck.db'))).connect()
  await duck.run(`create table lines as select "Customer no" as customer, "Order date"::date as day, "Amount"::decimal(18,2) as amount
    from read_csv('${path.join(house.folder, 'million.csv')}', delim=';', header=true)`)
  const theirs = await medianSeconds(5, () => duck.runAndReadAll(question))
  duck.closeSync()
  return [
    {
      what: 'ABC, XYZ, RFM, HHI of 10,000 accounts × 36 months',
      ours: seconds(ours),
      against: `DuckDB from the raw lines ${seconds(theirs)}`,
      ratio: (ours / theirs).toFixed(2),
      promise: '< 1',
      kept: ours < theirs,
    },
    {
      what: 'the whole portfolio judged, with what stood before',
      ours: seconds(whole),
      against: 'the four questions alone',
      ratio: (whole / ours).toFixed(2),
      promise: 'none',
      kept: true,
    },
  ]
}
