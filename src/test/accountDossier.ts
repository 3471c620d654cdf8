import { type Kysely, sql } from 'kysely'
import type { DB } from '../db/tables.gen.ts'
import { idOf } from './accountStory.ts'

/** What each table of the dossier demands besides whose the row is, as SQL; `ref` is the id of a row it points to. */
const demanded: Record<string, (ref: string) => Record<string, unknown>> = {
  contact_addresses: (ref) => ({ contact_id: ref, address: 'anna@alpine.example' }),
  contact_stances: (ref) => ({ contact_id: ref, stance: 'sponsor', noted_on: '2026-01-10' }),
  contact_proposals: () => ({ kind: 'new', name: 'Anna', evidence: '{}', found_on: '2026-01-10' }),
  relations: (ref) => ({ contact_id: ref, colleague_id: ref, level: 2 }),
  attachments: (ref) => ({
    subject: 'account',
    file_id: ref,
    name: 'drawing.pdf',
    media_type: 'application/pdf',
    size_bytes: 1,
    added_at: '2026-01-10T10:00:00Z',
  }),
  sites: () => ({ name: 'Plant' }),
  account_team: (ref) => ({ colleague_id: ref, role: 'service' }),
  statements: () => ({ year: 2025, revenue: 100 }),
  signs: () => ({ kind: 'investment', text: 'A new line', seen_on: '2026-01-10' }),
  needs: () => ({ kind: 'problem', text: 'Late parts', noted_on: '2026-01-10' }),
  goals: () => ({ text: 'Two suppliers', noted_on: '2026-01-10' }),
  contracts: () => ({ title: 'Frame contract' }),
  competitor_shares: (ref) => ({ competitor_id: ref, share_pct: 30, noted_on: '2026-01-10' }),
  lots: (ref) => ({ opportunity_id: ref, position: 1, name: 'Lot 1' }),
  rival_bids: (ref) => ({ opportunity_id: ref, competitor_id: ref, price: 90 }),
  outcome_reasons: (ref) => ({ opportunity_id: ref, reason: 'price' }),
  opportunity_moves: (ref) => ({ opportunity_id: ref, stage: 'Offer', moved_on: '2026-01-10' }),
}

/** One row in each table of the dossier for this account. */
export async function addDossier(
  db: Kysely<DB>,
  { accountId, tag }: { accountId: string; tag: string },
): Promise<void> {
  for (const [table, of] of Object.entries(demanded)) {
    const row = {
      account_id: accountId,
      origin_id: accountId,
      id: idOf(`${table} ${tag}`),
      ...of(idOf(`ref ${tag}`)),
    }
    const columns = Object.keys(row).map((column) => sql.id(column))
    await sql`insert into ${sql.table(table)} (${sql.join(columns)}) values (${sql.join(Object.values(row))})`.execute(
      db,
    )
  }
}
