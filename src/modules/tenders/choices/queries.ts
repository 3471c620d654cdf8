import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { Choice } from '../queries.ts'

const mostListed = 300

/** Who owns opportunities, of which families they are, and who bid against us. */
export async function findChoices(db: Kysely<DB>, choice: Choice) {
  const owners = await sql<{ name: string }>`select distinct owner as name from opportunities o
    where ${choice} and owner is not null order by 1 limit ${mostListed}`.execute(db)
  const families = await sql<{ name: string }>`select distinct name from (
      select product.family as name from opportunities o join products product on product.id = o.product_id where ${choice}
      union select lots.family from opportunities o
        join lots on lots.account_id = o.account_id and lots.opportunity_id = o.id where ${choice}) families
    where name is not null order by 1 limit ${mostListed}`.execute(db)
  const competitors = await sql<{ name: string }>`select distinct c.name from opportunities o
    join rival_bids bid on bid.account_id = o.account_id and bid.opportunity_id = o.id
    join competitors c on c.id = bid.competitor_id where ${choice} order by 1 limit ${mostListed}`.execute(db)
  const names = (result: { rows: { name: string }[] }) => result.rows.map(({ name }) => name)
  return { owners: names(owners), families: names(families), competitors: names(competitors) }
}
