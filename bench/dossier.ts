import { sql } from 'kysely'
import type { House } from './house.ts'
import type { Line } from './measure.ts'
import { asking, askOften } from './requests.ts'

const promiseMs = 80
const entries = 100_000
const people = 30

/** The page of an account with a hundred thousand entries in its timeline, tab by tab. */
export async function measureDossier(house: House): Promise<Line[]> {
  const accountId = await fillAccount(house)
  return asking(house, async (get) => {
    const account = `/accounts/${accountId}`
    const together = ['', '/standing', '/lifecycle', '/mail']
    const questions: [string, (index: number) => Promise<unknown>][] = [
      [
        'overview, its four questions at once',
        () => Promise.all(together.map((path) => get(`${account}${path}`))),
      ],
      ['timeline', (index) => get(`${account}/timeline?limit=${50 + (index % 50)}`)],
      ['people', () => get(`${account}/contacts`)],
      ['coverage grid', () => get(`${account}/coverage`)],
      ['tenders', () => get(`/opportunities?accountId=${accountId}`)],
      ['finances', () => get(`${account}/finances`)],
    ]
    const lines: Line[] = []
    for (const [what, ask] of questions)
      lines.push(await askOften(`account of 100,000 entries: ${what}`, promiseMs, ask))
    return lines
  })
}

/** Ten years of talks of five of ours with thirty of theirs. */
async function fillAccount(house: House): Promise<string> {
  const { db, now } = house.ctx()
  const { rows } = await sql<{ id: string }>`select id from accounts order by id limit 1`.execute(db)
  const { id } = rows[0]!
  await sql`insert into contacts (account_id, id, origin_id, name, role, influence)
    select ${id}, md5('contact' || n)::uuid, ${id}, 'Person ' || n, 'user', 1 + n % 5
    from generate_series(1, ${people}::int) n`.execute(db)
  await sql`insert into colleagues (id, name, search_key)
    select md5('colleague' || n)::uuid, 'Colleague ' || n, 'colleague ' || n from generate_series(1, 5) n`.execute(
    db,
  )
  await sql`insert into interactions (account_id, id, origin_id, occurred_at, channel, direction, subject, contact_ids, colleague_ids)
    select ${id}, md5('talk' || n)::uuid, ${id}, ${now}::timestamptz - n * interval '53 minutes',
      (array['mail', 'call', 'meeting'])[1 + n % 3], (array['in', 'out'])[1 + n % 2], 'About delivery ' || n,
      array[md5('contact' || 1 + n % ${people}::int)::uuid], array[md5('colleague' || 1 + n % 5)::uuid]
    from generate_series(1, ${entries}::int) n`.execute(db)
  await sql`analyze interactions`.execute(db)
  return id
}
