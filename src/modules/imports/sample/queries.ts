import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { SampleContract } from '../../../sample/facts.ts'
import type { SampleRate } from '../../../sample/types.ts'

export interface SampleImport {
  id: string
  fileName: string
  status: string
}

/** Imports of the sample company, newest first. */
export function listSampleImports(db: Kysely<DB>): Promise<SampleImport[]> {
  return db
    .selectFrom('imports')
    .innerJoin('files', 'files.id', 'imports.fileId')
    .select(['imports.id', 'files.name as fileName', 'imports.status'])
    .where('imports.sample', '=', true)
    .orderBy('imports.createdAt', 'desc')
    .orderBy('imports.id', 'desc')
    .execute()
}

/** Whether nobody has put anything into this house, but for a sample whose loading was interrupted. */
export async function isEmptyHouse(db: Kysely<DB>): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`select
    exists (select 1 from imports where not sample or status = 'undone')
    or exists (select 1 from accounts where not sample)
    or exists (select 1 from ratings) as used`.execute(db)
  return !rows[0]!.used
}

export interface NewRating {
  id: string
  account: string
  criterion: string
  party: string
  rater: string
  score: number
  ratedOn: string
}

/** Ratings of accounts by the name under which the sample knows them. */
export async function insertSampleRatings(db: Kysely<DB>, ratings: NewRating[], now: Date): Promise<void> {
  const given = ratings.map(({ ratedOn, ...rest }) => ({ ...rest, rated_on: ratedOn }))
  await sql`insert into ratings (account_id, id, origin_id, criterion, party, rater, score, rated_on, sample, created_at, created_by)
    select a.id, r.id, a.id, r.criterion, r.party, r.rater, r.score, r.rated_on, true, ${now}, null
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      as r (id uuid, account text, criterion text, party text, rater text, score real, rated_on date)
    join accounts a on a.name = r.account and a.sample and a.merged_into is null`.execute(db)
}

export async function deleteSampleRatings(db: Kysely<DB>): Promise<void> {
  await db.deleteFrom('ratings').where('sample', '=', true).execute()
}

/** Times promised by contracts the sample brought, but where a person has said others. */
export async function updateSampleTerms(
  db: Kysely<DB>,
  contracts: readonly Pick<SampleContract, 'number' | 'sla'>[],
): Promise<void> {
  const given = contracts.map(({ number, sla }) => ({ number, sla }))
  await sql`update contracts c set sla = t.sla
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as t (number text, sla jsonb), imports i
    where i.id = c.import_id and i.sample and c.number = t.number and not ('sla' = any(c.said))`.execute(db)
}

/** Rates for days that have none yet. */
export async function insertMissingRates(db: Kysely<DB>, rates: SampleRate[]): Promise<void> {
  await db
    .insertInto('exchangeRates')
    .values(rates)
    .onConflict((at) => at.columns(['currency', 'validOn']).doNothing())
    .execute()
}

/** Rates that still are what the sample brought. */
export async function deleteSampleRates(db: Kysely<DB>, rates: SampleRate[]): Promise<void> {
  const given = rates.map(({ currency, validOn, unitsPerEuro }) => ({
    currency,
    valid_on: validOn,
    units: unitsPerEuro,
  }))
  await sql`delete from exchange_rates e using jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      as r (currency text, valid_on date, units numeric)
    where e.currency = r.currency and e.valid_on = r.valid_on and e.units_per_euro = r.units`.execute(db)
}

/** When the first file of the sample came in; the sample was made for that day. */
export async function findSampleDay(db: Kysely<DB>): Promise<Date | null> {
  const row = await db
    .selectFrom('imports')
    .select((eb) => eb.fn.min('createdAt').as('day'))
    .where('sample', '=', true)
    .executeTakeFirst()
  return row?.day ?? null
}
