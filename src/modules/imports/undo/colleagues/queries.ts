import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../db/tables.gen.ts'
import { colleaguesTarget } from '../../kinds/colleagues.ts'

const columns = [
  ...colleaguesTarget.columns.map((column) => column.column),
  'extra',
  'import_id',
  'source_row',
]

/** Colleagues an import changed and nothing since. */
export async function restoreColleagues(db: Kysely<DB>, importId: string): Promise<number> {
  const result = await sql`update colleagues t
    set ${sql.join(columns.map((column) => sql`${sql.id(column)} = r.${sql.id(column)}`))}
    from import_changes c cross join lateral jsonb_populate_record(null::colleagues, c.before) r
    where c.import_id = ${importId} and c.table_name = 'colleagues' and t.id = c.id and t.import_id = ${importId}`.execute(
    db,
  )
  return Number(result.numAffectedRows ?? 0)
}

/** Colleagues that this import, or one that was undone before it, made, who are no users and whom nothing names. */
export async function deleteMadeColleagues(db: Kysely<DB>, importId: string): Promise<number> {
  const result = await sql`delete from colleagues t
    where (t.import_id = ${importId} or t.import_id in (select id from imports where status = 'undone'))
      and t.user_id is null
      and not exists (select 1 from import_changes c
        where c.import_id = t.import_id and c.table_name = 'colleagues' and c.id = t.id)
      and not exists (select 1 from relations r where r.colleague_id = t.id)
      and not exists (select 1 from account_team m where m.colleague_id = t.id)
      and not exists (select 1 from interactions i where t.id = any(i.colleague_ids))`.execute(db)
  return Number(result.numAffectedRows ?? 0)
}

/** What was noted of people by this import, and lines to a superior who went with it. */
export async function deleteTraces(db: Kysely<DB>, importId: string): Promise<void> {
  await sql`delete from contact_stances where import_id = ${importId}`.execute(db)
  await sql`update contacts t set reports_to_id = null where t.reports_to_id is not null and not exists (
    select 1 from contacts boss where boss.account_id = t.account_id and boss.id = t.reports_to_id)`.execute(
    db,
  )
  await sql`delete from contact_proposals p where p.contact_id is not null and p.status = 'open' and not exists (
    select 1 from contacts c where c.account_id = p.account_id and c.id = p.contact_id)`.execute(db)
}
