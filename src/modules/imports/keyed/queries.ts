import { type RawBuilder, sql } from 'kysely'
import type { Target, TargetColumn } from '../kinds/target.ts'
import { stagedTable } from '../stage/queries.ts'

const staged = sql.id(stagedTable)

/** What the file says, one row for each fact, with its id. */
export function keyedRows(target: Target): RawBuilder<unknown> {
  return target.repeated === 'each' ? factsOfTheirOwn(target) : oneOfEach(target)
}

/** The first fact of a key takes the key as its id, so the rows come out of the sort nearly in the order of their ids. */
function factsOfTheirOwn(target: Target): RawBuilder<unknown> {
  return sql`select account_id,
      case nth when 1 then key else md5(key::text || '#' || nth)::uuid end as id,
      origin_id, source_row, ${sql.join(target.columns.map((column) => sql.id(column.column)))}, extra
    from (select *, row_number() over (partition by account_id, key order by source_row) as nth from ${staged}) numbered`
}

/** Of several rows on one thing the first that says something counts, column by column. */
function oneOfEach(target: Target): RawBuilder<unknown> {
  const { lead } = target
  const order = lead
    ? sql`(${sql.id(lead.column)} = ${lead.value}) desc nulls last, source_row`
    : sql`source_row`
  const firstOf = (column: string) =>
    sql`(array_agg(${sql.id(column)} order by ${order}) filter (where ${sql.id(column)} is not null))[1] as ${sql.id(column)}`
  const sumOf = (column: string) =>
    sql`case when count(${sql.id(column)}) = count(*) then sum(${sql.id(column)}) end as ${sql.id(column)}`
  const partsOf = (column: string) => sql`(
      select coalesce(jsonb_agg(part order by place), '[]') from (
        select part, min(place) as place from jsonb_array_elements(jsonb_path_query_array(
          jsonb_agg(${sql.id(column)} order by source_row) filter (where ${sql.id(column)} is not null), '$[*][*]'))
          with ordinality listed(part, place) group by part) parts) as ${sql.id(column)}`
  const said = ({ column, sum, gathered }: TargetColumn) =>
    gathered ? partsOf(column) : sum ? sumOf(column) : firstOf(column)
  return sql`select account_id, key as id, ${firstOf('origin_id')}, min(source_row) as source_row,
      ${sql.join(target.columns.map(said))}, ${firstOf('extra')}
    from ${staged} group by account_id, key`
}

/** Heads of the orders whose lines are staged. Lines that belong to an order that stands already bring no number. */
export function headsOfLines(): RawBuilder<unknown> {
  return sql`select account_id, order_id as id, origin_id, min(source_row) as source_row, min(order_number) as number,
      min(ordered_on) as ordered_on, max(promised_on) as promised_on, max(delivered_on) as delivered_on,
      min(currency) as currency, min(order_owner) as owner, null::jsonb as extra
    from ${staged} where order_number is not null group by account_id, order_id, origin_id`
}

/** Lots of the tenders that are staged, in the order of the file. */
export function lotsOfTenders(): RawBuilder<unknown> {
  return sql`select account_id, lot_id::uuid as id, min(origin_id::text)::uuid as origin_id, min(source_row) as source_row,
      key as opportunity_id, row_number() over (partition by account_id, key order by min(source_row))::integer as position,
      min(lot) as name, min(lot_product) as product, min(lot_family) as family, min(lot_quantity::numeric) as quantity,
      min(lot_our_price::numeric(20, 4)) as our_price, min(lot_winner_price::numeric(20, 4)) as winner_price,
      min(lot_budget::numeric(20, 4)) as budget, min(lot_our_rank::numeric::integer) as our_rank,
      min(lot_winner) as winner, min(lot_outcome) as outcome, null::jsonb as extra
    from ${staged} where lot_id is not null group by account_id, key, lot_id`
}
