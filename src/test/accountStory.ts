import { createHash } from 'node:crypto'
import type { AnyProcedure } from '@orpc/server'
import { call } from '@orpc/server'
import type { Kysely } from 'kysely'
import { searchKey } from '../core/text/searchKey.ts'
import type { DB } from '../db/tables.gen.ts'
import { accountKeys } from '../modules/accounts/directory/keys.ts'
import { insertAccounts, insertDuplicates, insertKeys } from '../modules/accounts/directory/queries.ts'
import type { Actor, Ctx } from '../platform/context.ts'
import type { Role } from '../platform/contract.ts'

const at = new Date('2026-01-15T08:00:00Z')

/** An id that is the same in every run: version 8, made of a text. */
export function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export const north = idOf('team north')
export const south = idOf('team south')

/** Two teams and the people of this story; the actors are what a signed-in request carries. */
export async function addPeople(db: Kysely<DB>) {
  await db
    .insertInto('teams')
    .values([
      { id: north, name: 'North', createdAt: at },
      { id: south, name: 'South', createdAt: at },
    ])
    .execute()
  const person = async (name: string, role: Role, teamId: string | null): Promise<Actor & { id: string }> => {
    const id = name.toLowerCase()
    await db
      .insertInto('users')
      .values({ id, name, email: `${id}@supplier.test`, role, teamId })
      .execute()
    return { kind: 'user', id, name, role, teamId }
  }
  return {
    anna: await person('Anna', 'manager', north),
    boris: await person('Boris', 'manager', north),
    helen: await person('Helen', 'head', north),
    vera: await person('Vera', 'viewer', north),
    stefan: await person('Stefan', 'manager', south),
    admin: await person('Ada', 'admin', null),
  }
}

interface AccountGiven {
  name: string
  teamId?: string | null
  ownerId?: string | null
  country?: string
  website?: string
  taxNumber?: string
  code?: string
}

/** An account, in nobody's hands unless said otherwise, with the keys it is found by. */
export async function addAccount(db: Kysely<DB>, given: AccountGiven): Promise<string> {
  const { name, teamId = null, ownerId = null, country = null, website = null, taxNumber, code } = given
  const id = idOf(`account ${name} ${taxNumber ?? ''}`)
  const row = {
    id,
    name,
    searchKey: searchKey(name),
    teamId,
    ownerId,
    country,
    website,
    createdAt: at,
    updatedAt: at,
  }
  await insertAccounts(db, [row])
  const company = {
    names: [name],
    taxNumbers: taxNumber ? [taxNumber] : [],
    domains: website ? [website] : [],
    codes: code ? [code] : [],
    country,
  }
  await insertKeys(
    db,
    accountKeys(company).map((key) => ({ ...key, accountId: id, originId: id, importId: null })),
  )
  return id
}

interface FactsGiven {
  accountId: string
  /** The account the facts come in for, where it was merged. */
  originId?: string
  tag: string
  day?: string
  amount?: number
}

/** One fact of every kind, in the tables as an import leaves them. */
export async function addFacts(db: Kysely<DB>, given: FactsGiven): Promise<void> {
  const { accountId, originId = accountId, tag, day = '2026-01-10', amount = 100 } = given
  const id = (kind: string) => idOf(`${kind} ${originId} ${tag}`)
  const own = (kind: string) => ({ accountId, originId, id: id(kind), sourceRow: 2 })
  const moment = `${day}T10:30:00Z`
  const money = { amount, currency: 'EUR' }
  const order = { ...own('order'), number: tag, orderedOn: day, currency: 'EUR', owner: 'Anna' }
  await db.insertInto('orders').values(order).execute()
  const line = {
    accountId,
    id: id('line'),
    orderId: id('order'),
    orderedOn: day,
    ...money,
    quantity: 2,
    sourceRow: 2,
  }
  await db.insertInto('orderLines').values(line).execute()
  const delivery = { ...own('delivery'), deliveryNumber: `D-${tag}`, actualOn: day }
  await db.insertInto('deliveries').values(delivery).execute()
  const invoice = { ...own('invoice'), number: `I-${tag}`, issuedOn: day, ...money }
  await db.insertInto('invoices').values(invoice).execute()
  const interaction = { ...own('interaction'), occurredAt: moment, channel: 'call', subject: `About ${tag}` }
  await db.insertInto('interactions').values(interaction).execute()
  const request = { ...own('request'), openedAt: moment, subject: `Question ${tag}` }
  await db.insertInto('requests').values(request).execute()
  const opportunity = { ...own('opportunity'), name: `Chance ${tag}`, openedOn: day }
  await db.insertInto('opportunities').values(opportunity).execute()
  await db
    .insertInto('contacts')
    .values({ ...own('contact'), name: `Contact ${tag}` })
    .execute()
  const rating = { criterion: 'growth', party: 'own', rater: 'Anna', score: 7, ratedOn: day, createdAt: at }
  await db
    .insertInto('ratings')
    .values({ accountId, originId, id: id('rating'), ...rating })
    .execute()
  const project = { accountId, id: id('project'), name: `Project ${tag}`, createdAt: at }
  await db.insertInto('projects').values(project).execute()
}

/** Calls a route as a signed-in person would, with everything a request passes: role gate, shapes, errors. */
export function asking(ctx: Ctx) {
  return (route: AnyProcedure, input: unknown, actor: Actor | null): Promise<unknown> =>
    call(route, input as never, { context: { ctx, actor } })
}

/** The code a call is refused with; "allowed" where it is not. */
export async function refusal(answer: Promise<unknown>): Promise<string> {
  try {
    await answer
    return 'allowed'
  } catch (error) {
    return (error as { code: string }).code
  }
}

/** Every row of these tables, to see whether two moments are equal. */
export async function everything(
  db: Kysely<DB>,
  tables: readonly (keyof DB)[],
): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {}
  for (const table of tables) {
    const rows = await db.selectFrom(table).selectAll().execute()
    all[table] = rows.map((row) => JSON.stringify(row)).toSorted()
  }
  return all
}

/** What a merge may touch: accounts with what stands around them, and every kind of fact. */
export const accountTables: readonly (keyof DB)[] = [
  'accounts',
  'accountKeys',
  'accountTypes',
  'holdings',
  'duplicates',
  'orders',
  'orderLines',
  'deliveries',
  'invoices',
  'interactions',
  'requests',
  'opportunities',
  'contacts',
  'ratings',
  'projects',
]

export const pairId = (one: string, other: string): string => idOf(`pair ${[one, other].toSorted().join()}`)

/** Proposes that two accounts are one company. */
export async function propose(db: Kysely<DB>, leftId: string, rightId: string): Promise<void> {
  const evidence = [{ kind: 'name' as const, agrees: true, left: leftId, right: rightId }]
  const pair = {
    id: pairId(leftId, rightId),
    leftId,
    rightId,
    verdict: 'likely' as const,
    score: 0.7,
    evidence,
    foundAt: at,
  }
  await insertDuplicates(db, [pair])
}

/** The order numbers and the amounts of the lines of an account. */
export async function ordersOf(
  db: Kysely<DB>,
  accountId: string,
): Promise<{ orders: string[]; lines: (number | null)[] }> {
  const orders = await db
    .selectFrom('orders')
    .select('number')
    .where('accountId', '=', accountId)
    .orderBy('number')
    .execute()
  const lines = await db
    .selectFrom('orderLines')
    .select('amount')
    .where('accountId', '=', accountId)
    .orderBy('amount')
    .execute()
  return { orders: orders.map((row) => row.number), lines: lines.map((row) => row.amount) }
}
