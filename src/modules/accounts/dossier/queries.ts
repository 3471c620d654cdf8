import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DossierItem } from '../../../core/dossier/completeness.ts'
import type { DB } from '../../../db/tables.gen.ts'

export interface ItemRow {
  item: DossierItem
  known: boolean
  on: string | null
}

/** Fields of the account that are items of the dossier; where such a field was noted last is its date. */
const fields: Partial<Record<DossierItem, string>> = {
  categorySpend: 'category_spend',
  strategy: 'strategy',
  markets: 'markets',
  history: 'history',
  annualRevenue: 'annual_revenue',
  industry: 'industry',
  paymentDays: 'payment_days',
  creditLimit: 'credit_limit',
  employees: 'employees',
  website: 'website',
  country: 'country',
  address: 'address',
  phone: 'phone',
}

const fieldItem = (item: string, column: string) => sql`
  select ${sql.lit(item)} as item, a.${sql.id(column)} is not null as known,
    (select max(v.noted_at)::date from account_values v
      where v.account_id = a.id and v.field = ${sql.lit(item)} and v.stands) as noted_on
  from account a`
const rowsItem = (item: DossierItem, rows: RawBuilder<unknown>, on: RawBuilder<unknown>) => sql`
  select ${sql.lit(item)}, count(*) > 0, ${on} from ${rows} and r.account_id = (select id from account)`
const never = sql`null::date`

const items = [
  ...Object.entries(fields).map(([item, column]) => fieldItem(item, column)),
  rowsItem('taxNumber', sql`account_keys r where r.kind = 'tax'`, never),
  rowsItem('decisionMaker', sql`contacts r where r.role = 'decisionMaker' and r.left_on is null`, never),
  rowsItem('influence', sql`contacts r where r.influence is not null and r.left_on is null`, never),
  rowsItem('approval', sql`approval_steps r where true`, never),
  rowsItem('needs', sql`needs r where r.settled_on is null`, sql`max(r.noted_on)`),
  rowsItem('goals', sql`goals r where r.reached_on is null and r.dropped_on is null`, sql`max(r.noted_on)`),
  rowsItem('competitors', sql`competitor_shares r where true`, sql`max(r.noted_on)`),
  rowsItem('contract', sql`contracts r where true`, sql`max(coalesce(r.signed_on, r.starts_on))`),
  rowsItem('statement', sql`statements r where true`, sql`make_date(max(r.year), 12, 31)`),
  rowsItem('team', sql`account_team r where r.until_on is null`, sql`max(r.since_on)`),
  rowsItem('sites', sql`sites r where true`, never),
]

/** Every item of the dossier with whether it is known and since when. */
export async function listItems(db: Kysely<DB>, accountId: string): Promise<ItemRow[]> {
  const { rows } = await sql<ItemRow>`
    with account as (select * from accounts where id = ${accountId})
    select item, known, noted_on as on from (${sql.join(items, sql` union all `)}) items`.execute(db)
  return rows
}
