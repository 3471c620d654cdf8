import { sql } from 'kysely'
import type { Ctx } from '../platform/context.ts'
import type { ExistingIds } from './existingIds.ts'

const id = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`

const team = id(1)
const account = id(10)
const other = id(11)
const fact = id(20)
const file = id(30)
const run = id(31)

/** The company, its twin, and who has them in hand. */
const company = sql`
  insert into teams (id, name, created_at) values (${sql.lit(team)}, 'Owners', now()), ('00000000-0000-7000-8000-0000000000ff', 'Strangers', now());
  insert into users (id, name, email, role, team_id) values ('owner', 'Owner', 'owner@example.test', 'manager', ${sql.lit(team)});
  insert into accounts (id, name, search_key, owner_id, team_id, notes, created_at, updated_at)
    values (${sql.lit(account)}, 'Secret Works', 'secret works', 'owner', ${sql.lit(team)}, 'Secret note', now(), now()),
      (${sql.lit(other)}, 'Secret Twin', 'secret twin', 'owner', ${sql.lit(team)}, null, now(), now());
  insert into holdings (account_id, parent_id, ultimate_id)
    values (${sql.lit(account)}, null, ${sql.lit(account)}), (${sql.lit(other)}, ${sql.lit(account)}, ${sql.lit(account)});
  insert into account_keys (kind, value, account_id, origin_id, display)
    values ('name', 'secret works', ${sql.lit(account)}, ${sql.lit(account)}, 'Secret Works');
  insert into duplicates (id, left_id, right_id, verdict, score, evidence, found_at)
    values (${sql.lit(id(40))}, ${sql.lit(account)}, ${sql.lit(other)}, 'likely', 0.8, '[]', now());
  insert into merges (id, kept_id, merged_id, moved, merged_at) values (${sql.lit(id(41))}, ${sql.lit(account)}, ${sql.lit(other)},
      '{"counts": {"orders": 1}, "projectIds": [], "parents": [], "pairs": []}', now());
  insert into contacts (account_id, id, origin_id, name) values (${sql.lit(account)}, ${sql.lit(fact)}, ${sql.lit(account)}, 'Secret Person');
`

/** What is known of it. */
const dossier = sql`
  insert into account_values (account_id, id, origin_id, field, value, source, noted_at, stands)
    values (${sql.lit(account)}, ${sql.lit(id(60))}, ${sql.lit(account)}, 'city', 'Secret City', 'person', now(), false);
  insert into sites (account_id, id, origin_id, name) values (${sql.lit(account)}, ${sql.lit(id(60))}, ${sql.lit(account)}, 'Secret plant');
  insert into account_team (account_id, id, origin_id, colleague_id, role) values (${sql.lit(account)}, ${sql.lit(id(60))}, ${sql.lit(account)}, ${sql.lit(id(50))}, 'Secret role');
  insert into statements (account_id, id, origin_id, year, source) values (${sql.lit(account)}, ${sql.lit(id(60))}, ${sql.lit(account)}, 2025, 'Secret books');
  insert into signs (account_id, id, origin_id, kind, text, seen_on) values (${sql.lit(account)}, ${sql.lit(id(60))}, ${sql.lit(account)}, 'other', 'Secret sign', '2026-01-15');
  insert into needs (account_id, id, origin_id, kind, text, noted_on) values (${sql.lit(account)}, ${sql.lit(id(60))}, ${sql.lit(account)}, 'problem', 'Secret need', '2026-01-15');
  insert into goals (account_id, id, origin_id, text, noted_on) values (${sql.lit(account)}, ${sql.lit(id(60))}, ${sql.lit(account)}, 'Secret goal', '2026-01-15');
  insert into stage_changes (account_id, id, origin_id, stage, entered_on, reason, created_at)
    values (${sql.lit(account)}, ${sql.lit(id(60))}, ${sql.lit(account)}, 'acquaintance', '2026-01-15', 'Secret reason', now());
  insert into candidates (id, name, search_key, owner_id, team_id, created_at, updated_at)
    values (${sql.lit(id(61))}, 'Secret candidate', 'secret candidate', 'owner', ${sql.lit(team)}, now(), now());
  insert into candidate_checks (candidate_id, topic, item, state, note, file_id, file_name)
    values (${sql.lit(id(61))}, 'documents', 'register', 'fine', 'Secret finding', ${sql.lit(file)}, 'Secret extract.pdf');
  insert into custom_fields (id, subject, key, label, type, position) values (${sql.lit(id(62))}, 'account', 'grade', 'Grade', 'text', 1);
  insert into colleagues (id, name, search_key, user_id) values (${sql.lit(id(50))}, 'Owner', 'owner', 'owner');
  insert into contact_stances (account_id, id, origin_id, contact_id, stance, reason, noted_on)
    values (${sql.lit(account)}, ${sql.lit(id(51))}, ${sql.lit(account)}, ${sql.lit(fact)}, 'sponsor', 'Secret reason', '2026-01-15');
  insert into contact_proposals (account_id, id, origin_id, kind, name, email, evidence, found_on, import_id)
    values (${sql.lit(account)}, ${sql.lit(id(52))}, ${sql.lit(account)}, 'new', 'Secret Newcomer', 'new@secret.test', '{}', '2026-01-15', ${sql.lit(run)});
  insert into approval_steps (account_id, id, origin_id, position, title)
    values (${sql.lit(account)}, ${sql.lit(id(53))}, ${sql.lit(account)}, 1, 'Secret board');
`

/** What happened. */
const facts = sql`
  insert into orders (account_id, id, origin_id, number, ordered_on) values (${sql.lit(account)}, ${sql.lit(fact)}, ${sql.lit(account)}, 'Secret-1', '2026-01-15');
  insert into order_lines (account_id, id, order_id, ordered_on, amount, currency, source_row)
    values (${sql.lit(account)}, ${sql.lit(fact)}, ${sql.lit(fact)}, '2026-01-15', 1000, 'EUR', 2);
  insert into account_months (account_id, month, currency, gross, credits, cost, costed, quantity, lines, unpriced, order_days)
    values (${sql.lit(account)}, '2026-01-01', 'EUR', 1000, 0, 0, 0, 1, 1, 0, 16384);
  insert into interactions (account_id, id, origin_id, occurred_at, subject) values (${sql.lit(account)}, ${sql.lit(fact)}, ${sql.lit(account)}, '2026-01-16', 'Secret talk');
  insert into attachments (account_id, id, origin_id, subject, file_id, name, media_type, size_bytes, added_at)
    values (${sql.lit(account)}, ${sql.lit(id(44))}, ${sql.lit(account)}, 'account', ${sql.lit(file)}, 'Secret.pdf', 'application/pdf', 1, now());
`

/** Mail, and the mailbox it came from. */
const mail = sql`
  insert into mail_messages (id, message_key, thread_id, sent_at, direction, nature, from_address, recipients, subject, body, privacy, search, size_bytes)
    values (${sql.lit(id(50))}, 'secret', ${sql.lit(id(51))}, now(), 'in', 'person', 'secret@secret.test', '[]', 'Secret letter', 'Secret text', 'team',
      to_tsvector('simple', 'Secret letter'), 1);
  insert into interactions (account_id, id, origin_id, occurred_at, subject, message_id, thread_id)
    values (${sql.lit(account)}, ${sql.lit(id(52))}, ${sql.lit(account)}, '2026-01-16', 'Secret letter', ${sql.lit(id(50))}, ${sql.lit(id(51))});
  insert into mail_threads (account_id, id, subject, started_at, last_at, started_by, message_count, is_request, waiting_for, waiting_since)
    values (${sql.lit(account)}, ${sql.lit(id(51))}, 'Secret letter', now(), now(), 'them', 1, true, 'us', '2026-01-16');
  insert into mailboxes (id, name, address, host, port, username, secret, team_id, created_at)
    values (${sql.lit(id(54))}, 'Secret mailbox', 'secret@secret.test', 'imap.secret.test', 993, 'secret', 'sealed', ${sql.lit(team)}, now());
  insert into mail_blocks (value, kind, created_at) values ('blocked.test', 'domain', now());
`

/** Tenders, competitors and contracts. */
const tenders = sql`
  insert into pipelines (id, name, position) values (${sql.lit(id(70))}, 'Sales', 0);
  insert into pipeline_stages (id, pipeline_id, name, key, position, outcome)
    values (${sql.lit(id(71))}, ${sql.lit(id(70))}, 'Offer', 'offer', 1, 'open');
  insert into competitors (id, name, search_key) values (${sql.lit(id(72))}, 'Rival', 'rival');
  insert into competitor_shares (account_id, id, origin_id, competitor_id, note, noted_on)
    values (${sql.lit(account)}, ${sql.lit(id(73))}, ${sql.lit(account)}, ${sql.lit(id(72))}, 'Secret share', '2026-01-15');
  insert into opportunities (account_id, id, origin_id, name, stage_id, stage, outcome, owner, amount, currency, closed_on)
    values (${sql.lit(account)}, ${sql.lit(id(74))}, ${sql.lit(account)}, 'Secret tender', ${sql.lit(id(71))}, 'Secret stage',
      'lost', 'Secret owner', 1, 'EUR', '2026-01-15');
  insert into outcome_reasons (account_id, id, origin_id, opportunity_id, reason, note)
    values (${sql.lit(account)}, ${sql.lit(id(75))}, ${sql.lit(account)}, ${sql.lit(id(74))}, 'other', 'Secret reason');
  insert into contracts (account_id, id, origin_id, title, ends_on)
    values (${sql.lit(account)}, ${sql.lit(id(76))}, ${sql.lit(account)}, 'Secret contract', '2026-03-31');
  insert into attachments (account_id, id, origin_id, subject, subject_id, file_id, name, media_type, size_bytes, added_at)
    values (${sql.lit(account)}, ${sql.lit(id(77))}, ${sql.lit(account)}, 'contract', ${sql.lit(id(76))}, ${sql.lit(file)},
      'Secret contract.pdf', 'application/pdf', 1, now());
`

/** The file it came from. */
const imports = sql`
  insert into projects (account_id, id, name, created_at) values (${sql.lit(account)}, ${sql.lit(id(42))}, 'Secret project', now());
  insert into files (id, name, size_bytes, sha256, created_by, created_at) values (${sql.lit(file)}, 'Secret.csv', 1, 'x', 'owner', now());
  insert into imports (id, file_id, kind, status, options, created_by, created_by_name, created_at, finished_at)
    values (${sql.lit(run)}, ${sql.lit(file)}, 'orders', 'done', '{"dryRun": false}', 'owner', 'Owner', now(), now());
  insert into import_skips (import_id, source_row, problems, cells) values (${sql.lit(run)}, 3, '[]', '["Secret cell"]');
  insert into profiles (id, name, kind, signature, map, created_by, created_at) values (${sql.lit(id(43))}, 'Own profile', 'orders', 'x', '{}', 'owner', now());
`

/** Two accounts of one team with a fact of every kind; the word "Secret" stands in everything a stranger must not read. */
export async function makeSecretAccount(ctx: Ctx): Promise<ExistingIds> {
  for (const part of [company, dossier, facts, mail, tenders, imports]) await part.execute(ctx.db)
  return {
    accountId: account,
    otherId: other,
    userId: 'owner',
    fileId: file,
    importId: run,
    mergeId: id(41),
    duplicateId: id(40),
    profileId: id(43),
    projectId: id(42),
    pipelineId: id(70),
    stageId: id(71),
    competitorId: id(72),
    shareId: id(73),
    opportunityId: id(74),
    contractId: id(76),
    threadId: id(51),
    mailboxId: id(54),
    dossierId: id(60),
    candidateId: id(61),
    customFieldId: id(62),
    contactId: fact,
    colleagueId: id(50),
    proposalId: id(52),
    interactionId: fact,
    attachmentId: id(44),
  }
}
