import { type Insertable, type Kysely, sql, type Updateable } from 'kysely'
import type { Contracts, DB } from '../../db/tables.gen.ts'
import type { SlaTerm } from '../../core/contracts/slaTerms.ts'
import type { Scope } from '../accounts/policy.ts'
import { withinScope } from '../accounts/queries.ts'

export interface ContractRow {
  id: string
  accountId: string
  account: string
  number: string | null
  title: string
  signedOn: string | null
  startsOn: string | null
  endsOn: string | null
  noticeDays: number | null
  renewsItself: boolean | null
  amount: number | null
  currency: string | null
  specialTerms: string | null
  sla: SlaTerm[]
  fileName: string | null
  sourceRow: number | null
  files: number
}

const shown = sql`c.id, c.account_id, account.name as account, c.number, c.title, c.signed_on, c.starts_on, c.ends_on,
  c.notice_days, c.renews_itself, c.amount, c.currency, c.special_terms, c.sla, files.name as file_name, c.source_row,
  (select count(*)::int from attachments a
    where a.account_id = c.account_id and a.subject = 'contract' and a.subject_id = c.id) as files`
const beside = sql`join accounts account on account.id = c.account_id
  left join imports on imports.id = c.import_id left join files on files.id = imports.file_id`

/** Contracts with an account, those that run longest first. */
export async function findContracts(db: Kysely<DB>, accountId: string): Promise<ContractRow[]> {
  const { rows } = await sql<ContractRow>`select ${shown} from contracts c ${beside}
    where c.account_id = ${accountId} order by c.ends_on desc nulls first, c.title, c.id limit 500`.execute(
    db,
  )
  return rows
}

/**
 * Contracts within the scope whose decision may be near: an end that lies ahead but not too far, or one that renews itself.
 */
export async function findEnding(
  db: Kysely<DB>,
  { scope, today, days }: { scope: Scope; today: string; days: number },
): Promise<ContractRow[]> {
  const { rows } = await sql<ContractRow>`select ${shown} from contracts c ${beside}
    where ${withinScope(scope, 'c.account_id')} and c.ends_on is not null
      and (c.renews_itself or (c.ends_on >= ${today}::date
        and c.ends_on - coalesce(c.notice_days, 0) <= ${today}::date + ${days}::integer))
    order by c.ends_on, c.id limit 5000`.execute(db)
  return rows
}

export async function insertContract(db: Kysely<DB>, row: Insertable<Contracts>): Promise<void> {
  await db.insertInto('contracts').values(row).execute()
}

/** Writes a change and notes which columns a person has said, which no file overwrites from then on. */
export async function updateContract(
  db: Kysely<DB>,
  { accountId, contractId }: { accountId: string; contractId: string },
  change: Updateable<Contracts>,
  said: readonly string[],
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('contracts')
    .set({
      ...change,
      said: sql`(select coalesce(array_agg(distinct field order by field), '{}')
        from unnest(said || ${[...said]}::text[]) as field)`,
    })
    .where('accountId', '=', accountId)
    .where('id', '=', contractId)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Answers the row as it stood; null where there was none. */
export async function deleteContract(
  db: Kysely<DB>,
  accountId: string,
  contractId: string,
): Promise<Record<string, unknown> | null> {
  const { rows } = await sql<{ row: Record<string, unknown> }>`with gone as (delete from contracts
    where account_id = ${accountId} and id = ${contractId} returning *) select to_jsonb(gone) as row from gone`.execute(
    db,
  )
  return rows[0]?.row ?? null
}

export async function putBack(db: Kysely<DB>, row: Record<string, unknown>): Promise<void> {
  await sql`insert into contracts select * from jsonb_populate_record(null::contracts, ${JSON.stringify(row)}::jsonb)
    on conflict do nothing`.execute(db)
}
