import { type Kysely, sql } from 'kysely'
import type { LifecycleStage } from '../../../core/lifecycle/stages.ts'
import type { DB } from '../../../db/tables.gen.ts'

export interface StageRow {
  stage: LifecycleStage
  enteredOn: string
  reason: string | null
  changedBy: string | null
}

export async function updateStage(db: Kysely<DB>, accountId: string, stage: LifecycleStage): Promise<void> {
  await db.updateTable('accounts').set({ stage }).where('id', '=', accountId).execute()
}

export async function insertStageChange(
  db: Kysely<DB>,
  row: StageRow & { accountId: string; originId: string; id: string; createdAt: Date },
): Promise<void> {
  await db.insertInto('stageChanges').values(row).execute()
}

/** The stages an account went through up to a day, the latest first. */
export async function listStages(db: Kysely<DB>, accountId: string, through: string): Promise<StageRow[]> {
  const { rows } = await sql<StageRow>`select stage, entered_on, reason, changed_by from stage_changes
    where account_id = ${accountId} and entered_on <= ${through}::date
    order by entered_on desc, created_at desc, id desc limit 200`.execute(db)
  return rows
}
