import { type Kysely, sql } from 'kysely'
import type { DB } from '../../db/tables.gen.ts'

/** The value of every key that was in force at a moment. */
export function findSettings(db: Kysely<DB>, at: Date) {
  return db
    .selectFrom('settings')
    .distinctOn('key')
    .select(['key', 'value'])
    .where('validFrom', '<=', at)
    .orderBy('key')
    .orderBy('validFrom', 'desc')
    .execute()
}

export function listHistory(db: Kysely<DB>, key: string | undefined) {
  return db
    .selectFrom('settings')
    .select(['key', 'validFrom', 'value', 'setBy'])
    .$if(key !== undefined, (query) => query.where('key', '=', key!))
    .orderBy('validFrom', 'desc')
    .limit(500)
    .execute()
}

export async function insertSetting(
  db: Kysely<DB>,
  key: string,
  value: unknown,
  setBy: string,
  at: Date,
): Promise<void> {
  await sql`insert into settings (key, valid_from, value, set_by) values (${key}, ${at}, ${JSON.stringify(value)}::jsonb, ${setBy})
    on conflict (key, valid_from) do update set value = excluded.value, set_by = excluded.set_by`.execute(db)
}

export function listRates(db: Kysely<DB>) {
  return db
    .selectFrom('exchangeRates')
    .select(['currency', 'validOn', 'unitsPerEuro'])
    .orderBy('currency')
    .orderBy('validOn')
    .limit(20_000)
    .execute()
}

export interface Rate {
  currency: string
  validOn: string
  unitsPerEuro: number
}

export async function upsertRates(db: Kysely<DB>, rates: Rate[]): Promise<void> {
  await db
    .insertInto('exchangeRates')
    .values(rates)
    .onConflict((conflict) =>
      conflict
        .columns(['currency', 'validOn'])
        .doUpdateSet((eb) => ({ unitsPerEuro: eb.ref('excluded.unitsPerEuro') })),
    )
    .execute()
}
