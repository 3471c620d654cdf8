import { type Kysely, sql } from 'kysely'

/**
 * Where a move of an opportunity came from and which file told it, which opportunities without a customer were given to
 * an account, and what was decided on competitors that look alike.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table opportunity_moves
      add from_stage_id uuid,
      add from_stage text,
      add import_id uuid;
    create index opportunity_moves_import on opportunity_moves (import_id) where import_id is not null;
    create index opportunity_moves_opportunity on opportunity_moves (opportunity_id);

    create table opportunity_assignments (
      id uuid primary key,
      account_id uuid not null,
      name text,
      opportunities integer not null,
      assigned_by text not null,
      assigned_at timestamptz not null,
      undone_by text,
      undone_at timestamptz
    );
    alter table opportunities add assignment_id uuid;
    create index opportunities_assignment on opportunities (assignment_id) where assignment_id is not null;

    create table competitor_decisions (
      id uuid primary key,
      kept_id uuid not null,
      kept text not null,
      other_id uuid not null,
      other text not null,
      verdict text not null check (verdict in ('accepted', 'refused')),
      moved jsonb,
      decided_by text not null,
      decided_at timestamptz not null,
      undone_by text,
      undone_at timestamptz
    );
    create index competitor_decisions_pair on competitor_decisions (kept_id, other_id);
    create index rival_bids_competitor on rival_bids (competitor_id);
  `.execute(db)
}
