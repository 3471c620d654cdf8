import { sql } from 'kysely'
import type { Ctx } from '../platform/context.ts'
import type { ExistingIds } from './accessInputs.ts'

const id = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`

/** Two accounts of one team with a fact of every kind; the word "Secret" stands in everything a stranger must not read. */
export async function makeSecretAccount(ctx: Ctx): Promise<ExistingIds> {
  const team = id(1)
  const account = id(10)
  const other = id(11)
  const fact = id(20)
  const file = id(30)
  const run = id(31)
  await sql`
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
    insert into orders (account_id, id, origin_id, number, ordered_on) values (${sql.lit(account)}, ${sql.lit(fact)}, ${sql.lit(account)}, 'Secret-1', '2026-01-15');
    insert into order_lines (account_id, id, order_id, ordered_on, amount, currency, source_row)
      values (${sql.lit(account)}, ${sql.lit(fact)}, ${sql.lit(fact)}, '2026-01-15', 1000, 'EUR', 2);
    insert into account_months (account_id, month, currency, gross, credits, cost, costed, quantity, lines, unpriced, order_days)
      values (${sql.lit(account)}, '2026-01-01', 'EUR', 1000, 0, 0, 0, 1, 1, 0, 16384);
    insert into interactions (account_id, id, origin_id, occurred_at, subject) values (${sql.lit(account)}, ${sql.lit(fact)}, ${sql.lit(account)}, '2026-01-16', 'Secret talk');
    insert into projects (account_id, id, name, created_at) values (${sql.lit(account)}, ${sql.lit(id(42))}, 'Secret project', now());
    insert into files (id, name, size_bytes, sha256, created_by, created_at) values (${sql.lit(file)}, 'Secret.csv', 1, 'x', 'owner', now());
    insert into imports (id, file_id, kind, status, options, created_by, created_by_name, created_at, finished_at)
      values (${sql.lit(run)}, ${sql.lit(file)}, 'orders', 'done', '{"dryRun": false}', 'owner', 'Owner', now(), now());
    insert into import_skips (import_id, source_row, problems, cells) values (${sql.lit(run)}, 3, '[]', '["Secret cell"]');
    insert into profiles (id, name, kind, signature, map, created_by, created_at) values (${sql.lit(id(43))}, 'Own profile', 'orders', 'x', '{}', 'owner', now());
  `.execute(ctx.db)
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
  }
}
