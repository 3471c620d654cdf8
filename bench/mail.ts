import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import path from 'node:path'
import { sql } from 'kysely'
import { mboxOf, post } from '../src/core/mail/mail.builder.ts'
import type { House } from './house.ts'
import { type Line, seconds, secondsOf, watchMemory } from './measure.ts'

const messages = 10_000
const accounts = 400
const promisedPerSecond = 300

/** Ten thousand messages in four languages into the history of their accounts, and the same file once more. */
export async function measureMail(house: House): Promise<Line[]> {
  const ctx = house.ctx()
  const file = path.join(house.folder, 'post.mbox')
  await writePost(file)
  await addAccounts(house)
  const memory = watchMemory()
  let read = { new: 0, same: 0 }
  const first = await secondsOf(async () => {
    read = (await house.importMail(file)).messages
  })
  const peakMb = memory.stop()
  let repeated = { new: 0, same: 0 }
  const second = await secondsOf(async () => {
    repeated = (await house.importMail(file)).messages
  })
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from interactions
    where channel = 'mail'`.execute(ctx.db)
  const perSecond = messages / first
  return [
    {
      what: `${messages} messages to ${rows[0]!.count} interactions, with conversations and search`,
      ours: `${seconds(first)} (${perSecond.toFixed(0)} a second)`,
      against: `${promisedPerSecond} a second`,
      ratio: (perSecond / promisedPerSecond).toFixed(1),
      promise: '≥ 1',
      kept: perSecond >= promisedPerSecond && read.new === messages,
    },
    {
      what: 'the same messages again',
      ours: `${seconds(second)}, ${repeated.new} new`,
      against: 'nothing changes',
      ratio: String(repeated.new),
      promise: '0',
      kept: repeated.new === 0 && repeated.same === messages,
    },
    {
      what: 'memory grown while importing mail',
      ours: `${peakMb} MB`,
      against: 'a batch of 500',
      ratio: `${peakMb} MB`,
      promise: '≤ 300 MB',
      kept: peakMb <= 300,
    },
  ]
}

async function writePost(file: string): Promise<void> {
  const out = createWriteStream(file)
  for (const message of post({ messages, accounts }))
    if (!out.write(mboxOf([message]))) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
}

/** Accounts that go by the domains of the senders, and us by ours. */
async function addAccounts(house: House): Promise<void> {
  const { db, now } = house.ctx()
  await sql`with made as (
      insert into accounts (id, name, search_key, created_at, updated_at)
      select md5('mail' || n)::uuid, 'Mail customer ' || n, 'mail customer ' || n, ${now}, ${now}
      from generate_series(0, ${accounts - 1}::int) n returning id, name),
    held as (insert into holdings (account_id, parent_id, ultimate_id) select id, null, id from made)
    insert into account_keys (kind, value, account_id, origin_id, display)
    select 'domain', replace(name, 'Mail customer ', 'customer') || '.test', id, id, name from made`.execute(
    db,
  )
  await sql`insert into settings (key, valid_from, value, set_by)
    values ('company', ${now}, '{"domains": ["supplier.test"]}', 'bench') on conflict do nothing`.execute(db)
}
