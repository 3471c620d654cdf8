import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import { firstStages } from '../moves/queries.ts'
import type { Choice } from '../queries.ts'

export interface PassedRow {
  stageId: string
  won: number
  lost: number
}

/**
 * Decided opportunities by the open stages they are known to have stood in: those they were moved from or to, and the
 * first stage of their pipeline, where every sale of it began.
 */
export async function countPassed(db: Kysely<DB>, choice: Choice): Promise<PassedRow[]> {
  const { rows } = await sql<PassedRow>`
    with decided as materialized (select o.account_id, o.id, o.pipeline_id, o.outcome from opportunities o
      where ${choice} and o.outcome in ('won', 'lost')),
    stood as (
      select decided.account_id, decided.id, decided.outcome, moved.stage_id
      from decided join opportunity_moves m on m.account_id = decided.account_id and m.opportunity_id = decided.id
      cross join lateral (values (m.from_stage_id), (m.stage_id)) as moved(stage_id)
      union
      select decided.account_id, decided.id, decided.outcome, first.id
      from decided join ${firstStages} first on first.pipeline_id = decided.pipeline_id)
    select stood.stage_id, count(*) filter (where stood.outcome = 'won')::int as won,
      count(*) filter (where stood.outcome = 'lost')::int as lost
    from stood join pipeline_stages stage on stage.id = stood.stage_id and stage.outcome = 'open'
    group by stood.stage_id`.execute(db)
  return rows
}
