import { sql } from 'kysely'
import type { House } from './house.ts'
import type { Line } from './measure.ts'
import { asking, askOften } from './requests.ts'

const promiseMs = 80
const entries = 100_000
const people = 30
const searchMs = 100

/** What talks are about, in the languages of the house: each entry takes three of them. */
const sayings = [
  'Delivery of pumps delayed by two weeks',
  'Offer for valves DN50 sent',
  'Complaint about leaking gaskets answered',
  'Price of spare parts agreed',
  'Visited the plant and saw the new line',
  'Service contract renewed for a year',
  'Поставка клапанов задерживается',
  'Прислали счёт за подшипники',
  'Насосы центробежные, сроки изготовления',
  'Перенос отгрузки на март',
  'Προσφορά για αντλίες και βαλβίδες',
  'Συμφωνήσαμε νέα τιμή για τους κινητήρες',
  'Η βαλβίδα στάζει, ζητούν ανταλλακτικά',
  'Επίσκεψη στο εργοστάσιο την Πέμπτη',
]
/** Usual words and rare ones, whole and begun, one and several, and one that nobody said. */
const searched = [
  'deliveries',
  'valve leaking',
  'offer',
  'serv',
  'поставки',
  'счета подшипник',
  'насосов',
  'προσφορες',
  'αντλιών',
  'τιμή κινητήρα',
  'rarity',
  '99173',
  'unheard',
  'Person',
]

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
    const word = (index: number) => encodeURIComponent(searched[index % searched.length]!)
    const search = (index: number) => get(`${account}/timeline?limit=50&q=${word(index)}`)
    const months = (index: number) => get(`${account}/timeline-months?q=${word(index)}`)
    lines.push(await askOften('account of 100,000 entries: search of the timeline', searchMs, search))
    lines.push(await askOften('account of 100,000 entries: months of a search', searchMs, months))
    for (const [what, ask] of questions)
      lines.push(await askOften(`account of 100,000 entries: ${what}`, promiseMs, ask))
    return lines
  })
}

/** The account that gets a hundred thousand entries. */
export async function fullAccount(house: House): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from accounts order by id limit 1`.execute(
    house.ctx().db,
  )
  return rows[0]!.id
}

/** Ten years of talks of five of ours with thirty of theirs, each with what was said. */
export async function fillAccount(house: House): Promise<string> {
  const { db, now } = house.ctx()
  const id = await fullAccount(house)
  await sql`insert into contacts (account_id, id, origin_id, name, role, influence)
    select ${id}, md5('contact' || n)::uuid, ${id}, 'Person ' || n, 'user', 1 + n % 5
    from generate_series(1, ${people}::int) n`.execute(db)
  await sql`insert into colleagues (id, name, search_key)
    select md5('colleague' || n)::uuid, 'Colleague ' || n, 'colleague ' || n from generate_series(1, 5) n`.execute(
    db,
  )
  await sql`insert into interactions (account_id, id, origin_id, occurred_at, channel, direction, subject, text, contact, contact_ids, colleague_ids)
    select ${id}, md5('talk' || n)::uuid, ${id}, ${now}::timestamptz - n * interval '53 minutes',
      (array['mail', 'call', 'meeting'])[1 + n % 3], (array['in', 'out'])[1 + n % 2], said.first || ' ' || n,
      said.second || '. ' || said.third || case when n % 1000 = 0 then '. A rarity' else '' end, 'Person ' || 1 + n % 30,
      array[md5('contact' || 1 + n % ${people}::int)::uuid], array[md5('colleague' || 1 + n % 5)::uuid]
    from generate_series(1, ${entries}::int) n,
      lateral (select (${sayings}::text[])[1 + abs(hashint4(n)) % ${sayings.length}::int] as first,
        (${sayings}::text[])[1 + abs(hashint4(n + 1)) % ${sayings.length}::int] as second,
        (${sayings}::text[])[1 + abs(hashint4(n + 2)) % ${sayings.length}::int] as third) said`.execute(db)
  await sql`analyze interactions`.execute(db)
  return id
}
