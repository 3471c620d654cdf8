import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export interface ProposalRow {
  id: string
  kind: 'new' | 'left' | 'changed'
  contactId: string | null
  contact: string | null
  name: string | null
  title: string | null
  email: string | null
  phone: string | null
  evidence: Record<string, unknown>
  foundOn: string
}

/** Open proposals of an account, new people last, the latest found first. */
export async function listOpen(db: Kysely<DB>, accountId: string, limit: number): Promise<ProposalRow[]> {
  const { rows } = await sql<ProposalRow>`
    select p.id, p.kind, p.contact_id, c.name as contact, p.name, p.title, p.email, p.phone, p.evidence, p.found_on
    from contact_proposals p
    left join contacts c on c.account_id = p.account_id and c.id = p.contact_id
    where p.account_id = ${accountId} and p.status = 'open'
    order by p.kind, p.found_on desc, p.id limit ${limit}`.execute(db)
  return rows
}

/** The proposals of an account by their ids, held until the transaction ends. */
export async function lockProposals(db: Kysely<DB>, accountId: string, ids: readonly string[]) {
  const { rows } = await sql<Omit<ProposalRow, 'contact' | 'foundOn'> & { status: string; foundOn: string }>`
    select id, kind, contact_id, name, title, email, phone, evidence, found_on, status from contact_proposals
    where account_id = ${accountId} and id = any(${ids}::uuid[]) order by id for update`.execute(db)
  return rows
}

export async function updateStatus(
  db: Kysely<DB>,
  accountId: string,
  ids: readonly string[],
  decided: { status: string; by: string | null; at: Date | null },
): Promise<void> {
  await sql`update contact_proposals set status = ${decided.status}, decided_by = ${decided.by}, decided_at = ${decided.at}
    where account_id = ${accountId} and id = any(${ids}::uuid[])`.execute(db)
}

export interface NewProposal {
  accountId: string
  id: string
  kind: string
  contactId: string | null
  name: string | null
  title: string | null
  email: string | null
  phone: string | null
  evidence: Record<string, unknown>
}

/**
 * Adds proposals; one that stands, decided or not, stays as it is, and people who are known at the account by now are not
 * proposed. Answers how many are new.
 */
export async function insertProposals(
  db: Kysely<DB>,
  rows: readonly NewProposal[],
  { foundOn, importId }: { foundOn: string; importId: string | null },
): Promise<number> {
  const list = <K extends keyof NewProposal>(name: K) => rows.map((row) => row[name])
  const { numAffectedRows } = await sql`
    insert into contact_proposals (account_id, id, origin_id, kind, contact_id, name, title, email, phone, evidence, found_on,
      import_id)
    select given.account_id, given.id, coalesce(c.origin_id, given.account_id), kind, given.contact_id, given.name,
      given.title, given.email, given.phone, evidence::jsonb, ${foundOn}::date, ${importId}::uuid
    from unnest(${list('accountId')}::uuid[], ${list('id')}::uuid[], ${list('kind')}::text[], ${list('contactId')}::uuid[],
      ${list('name')}::text[], ${list('title')}::text[], ${list('email')}::text[], ${list('phone')}::text[],
      ${rows.map((row) => JSON.stringify(row.evidence))}::text[])
      as given(account_id, id, kind, contact_id, name, title, email, phone, evidence)
    left join contacts c on c.account_id = given.account_id and c.id = given.contact_id
    where given.kind <> 'new' or not exists (select 1 from contacts known
      where known.account_id = given.account_id and lower(known.email) = lower(given.email))
    on conflict (account_id, id) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}
