import { type Kysely, sql } from 'kysely'
import type { Outcome } from '../../../core/tenders/stage.ts'
import type { DB } from '../../../db/tables.gen.ts'

export interface StageRow {
  id: string
  pipelineId: string
  name: string
  key: string
  position: number
  outcome: Outcome
  probabilityPct: number | null
}

export function listPipelines(db: Kysely<DB>) {
  return db
    .selectFrom('pipelines')
    .select(['id', 'name', 'position'])
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** Every stage, pipeline by pipeline in their order. */
export async function listStages(db: Kysely<DB>): Promise<StageRow[]> {
  const { rows } = await sql<StageRow>`
    select stage.id, stage.pipeline_id, stage.name, stage.key, stage.position, stage.outcome, stage.probability_pct
    from pipeline_stages stage join pipelines pipeline on pipeline.id = stage.pipeline_id
    order by pipeline.position, pipeline.id, stage.position, stage.id`.execute(db)
  return rows
}

/** How many opportunities of all accounts stand in each stage: a stage in use cannot be removed. */
export async function countByStage(db: Kysely<DB>): Promise<Map<string, number>> {
  const { rows } = await sql<{ stageId: string; count: number }>`
    select stage_id, count(*)::int as count from opportunities where stage_id is not null group by stage_id`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.stageId, row.count]))
}

export async function insertPipeline(
  db: Kysely<DB>,
  row: { id: string; name: string; position: number },
): Promise<void> {
  await db.insertInto('pipelines').values(row).execute()
}

export async function renamePipeline(db: Kysely<DB>, id: string, name: string): Promise<void> {
  await db.updateTable('pipelines').set({ name }).where('id', '=', id).execute()
}

export interface NewStage extends StageRow {
  importId: string | null
}

export async function insertStages(db: Kysely<DB>, stages: NewStage[]): Promise<void> {
  if (stages.length > 0) await db.insertInto('pipelineStages').values(stages).execute()
}

export async function updateStage(
  db: Kysely<DB>,
  { id, ...change }: Pick<StageRow, 'id' | 'name' | 'key' | 'position' | 'outcome' | 'probabilityPct'>,
): Promise<void> {
  await db.updateTable('pipelineStages').set(change).where('id', '=', id).execute()
}

/** Keys are unique within a pipeline also while names are exchanged, so they step aside first. */
export async function clearKeys(db: Kysely<DB>, pipelineId: string): Promise<void> {
  await sql`update pipeline_stages set key = id::text where pipeline_id = ${pipelineId}`.execute(db)
}

export async function setPositions(db: Kysely<DB>, stageIds: readonly string[]): Promise<void> {
  await sql`update pipeline_stages stage set position = placed.position
    from unnest(${[...stageIds]}::uuid[]) with ordinality as placed(id, position) where stage.id = placed.id`.execute(
    db,
  )
}

export async function deleteStages(db: Kysely<DB>, stageIds: readonly string[]): Promise<void> {
  if (stageIds.length > 0)
    await db
      .deleteFrom('pipelineStages')
      .where('id', 'in', [...stageIds])
      .execute()
}

/** A stage that ends or opens again takes its opportunities with it. */
export async function setOutcomeOfStage(db: Kysely<DB>, stageId: string, outcome: Outcome): Promise<void> {
  await db.updateTable('opportunities').set({ outcome }).where('stageId', '=', stageId).execute()
}

/** Stages an import made and nothing stands in, and pipelines that hold no stage and no name. */
export async function deleteImportedStages(db: Kysely<DB>, importId: string): Promise<void> {
  await sql`delete from pipeline_stages stage where stage.import_id = ${importId}
    and not exists (select 1 from opportunities where stage_id = stage.id)`.execute(db)
  await sql`delete from pipelines pipeline where pipeline.name = ''
    and not exists (select 1 from pipeline_stages where pipeline_id = pipeline.id)`.execute(db)
}

/** Two who add the first pipeline at one time wait for each other. */
export async function lockPipelines(db: Kysely<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('pipelines'))`.execute(db)
}
