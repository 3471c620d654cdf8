import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { Owner } from '../parts/queries.ts'
import type { Choice } from '../queries.ts'

/** From stage to stage, the latest first, with who moved it: a person, or the file of an import. */
export function findMoves(db: Kysely<DB>, { accountId, opportunityId }: Owner) {
  return db
    .selectFrom('opportunityMoves')
    .leftJoin('imports', 'imports.id', 'opportunityMoves.importId')
    .leftJoin('files', 'files.id', 'imports.fileId')
    .select([
      'opportunityMoves.id',
      'opportunityMoves.stage',
      'opportunityMoves.stageId',
      'opportunityMoves.fromStage',
      'opportunityMoves.fromStageId',
      'opportunityMoves.movedOn',
      'opportunityMoves.movedBy',
      'opportunityMoves.importId',
      'files.name as fileName',
    ])
    .where('opportunityMoves.accountId', '=', accountId)
    .where('opportunityMoves.opportunityId', '=', opportunityId)
    .orderBy('opportunityMoves.movedOn', 'desc')
    .orderBy(sql`coalesce(opportunity_moves.import_id, opportunity_moves.id)`, 'desc')
    .limit(100)
    .execute()
}

interface NewMove extends Owner {
  id: string
  originId: string
  fromStageId: string | null
  fromStage: string | null
  stageId: string
  stage: string
  movedOn: string
  movedBy: string
}

export async function insertMove(db: Kysely<DB>, move: NewMove): Promise<void> {
  await db.insertInto('opportunityMoves').values(move).execute()
}

/**
 * A move for every opportunity that an import found in another stage than the one it stood in. Nobody knows the very day:
 * one that ended moved on the day of its decision, any other by the day of the file; never before the move before.
 */
export async function insertImportedMoves(db: Kysely<DB>, importId: string, today: string): Promise<void> {
  await sql`insert into opportunity_moves (account_id, id, origin_id, opportunity_id, from_stage_id, from_stage, stage_id,
      stage, moved_on, import_id)
    select o.account_id, md5(${importId}::text || '/' || o.id::text)::uuid, o.origin_id, o.id, was.stage_id,
      coalesce(left_stage.name, was.stage), o.stage_id, stage.name,
      greatest(case when o.outcome in ('won', 'lost') then least(o.closed_on, ${today}::date) else ${today}::date end,
        (select max(moved_on) from opportunity_moves known
          where known.account_id = o.account_id and known.opportunity_id = o.id)),
      ${importId}::uuid
    from import_changes change
    join opportunities o on o.id = change.id and o.import_id = ${importId}::uuid
    join pipeline_stages stage on stage.id = o.stage_id
    cross join lateral jsonb_to_record(change.before) as was (stage_id uuid, stage text)
    left join pipeline_stages left_stage on left_stage.id = was.stage_id
    where change.import_id = ${importId} and change.table_name = 'opportunities'
      and o.stage_id is distinct from was.stage_id
    on conflict do nothing`.execute(db)
}

export async function deleteImportedMoves(db: Kysely<DB>, importId: string): Promise<void> {
  await db.deleteFrom('opportunityMoves').where('importId', '=', importId).execute()
}

export interface StayCount {
  stageId: string
  days: number
  count: number
}

/** The first open stage of each pipeline, in which every sale of it began. */
export const firstStages = sql`(select distinct on (pipeline_id) id, pipeline_id from pipeline_stages
  where outcome = 'open' order by pipeline_id, position, id)`

/** Of two moves on one day the later: ids of moves by hand and of imports sort by the moment they were made. */
const moment = sql`coalesce(m.import_id, m.id)`

/**
 * How many days opportunities spent in each open stage they have left, several visits added up. Where one began is known
 * for the first stage of a pipeline and for opportunities a person added: there since it was opened. One that a file
 * showed in a later stage first has stood there nobody knows how long, so that stay is left out.
 */
export async function countStays(db: Kysely<DB>, choice: Choice): Promise<StayCount[]> {
  const { rows } = await sql<StayCount>`
    with moved as (select m.account_id, m.opportunity_id, m.id, m.from_stage_id, m.stage_id, m.moved_on,
        row_number() over of_one = 1 as is_first, lead(m.moved_on) over of_one as left_on,
        o.opened_on, o.import_id, o.pipeline_id
      from opportunity_moves m join opportunities o on o.account_id = m.account_id and o.id = m.opportunity_id
      where ${choice}
      window of_one as (partition by m.account_id, m.opportunity_id order by m.moved_on, ${moment})),
    visits as (
      select account_id, opportunity_id, stage_id, left_on - moved_on as days from moved where left_on is not null
      union all
      select moved.account_id, moved.opportunity_id, moved.from_stage_id, moved.moved_on - moved.opened_on
      from moved where is_first and moved.opened_on <= moved.moved_on and (moved.import_id is null
        or exists (select 1 from ${firstStages} first where first.id = moved.from_stage_id))),
    stays as (select visits.stage_id, sum(visits.days)::int as days from visits
      join pipeline_stages stage on stage.id = visits.stage_id and stage.outcome = 'open'
      group by visits.account_id, visits.opportunity_id, visits.stage_id)
    select stage_id, days, count(*)::int as count from stays group by stage_id, days`.execute(db)
  return rows
}
