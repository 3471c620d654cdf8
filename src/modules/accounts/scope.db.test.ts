import { describe, expect, it } from 'vitest'
import type { AnyProcedure } from '@orpc/server'
import { contactsRoutes } from '../contacts/routes.ts'
import { interactionsRoutes } from '../interactions/routes.ts'
import { ordersRoutes } from '../orders/routes.ts'
import { testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import {
  addAccount,
  addFacts,
  addPeople,
  asking,
  everything,
  north,
  refusal,
  south,
} from '../../test/accountStory.ts'
import { proposeDuplicates } from './duplicates/service.ts'
import { mergeAccounts } from './merges/service.ts'
import { accountsRoutes } from './routes.ts'

const test = testDatabase()

/** Two accounts of team North that look alike, one merge there, one account of team South. */
async function setUp(db: Parameters<Parameters<typeof test.inRolledBackTransaction>[0]>[0]) {
  const people = await addPeople(db)
  const mine = await addAccount(db, { name: 'ООО «Промтехсервис»', teamId: north })
  const alike = await addAccount(db, { name: 'Promtekhservis', teamId: north })
  const merged = await addAccount(db, { name: 'Alpstrom', teamId: north })
  const theirs = await addAccount(db, { name: 'Rhein Stahl', teamId: south })
  for (const accountId of [mine, merged]) await addFacts(db, { accountId, tag: accountId.slice(0, 4) })
  const ctx = testCtx(db)
  await proposeDuplicates(ctx, alike)
  const { id: mergeId } = await mergeAccounts(ctx, { accountId: mine, otherId: merged })
  const { id: duplicateId } = await db
    .selectFrom('duplicates')
    .select('id')
    .where('status', '=', 'open')
    .executeTakeFirstOrThrow()
  const routes: Record<string, [AnyProcedure, object]> = {
    'accounts.get': [accountsRoutes.get, { accountId: mine }],
    'accounts.get of a merged one': [accountsRoutes.get, { accountId: merged }],
    'accounts.update': [accountsRoutes.update, { accountId: mine, version: 1, city: 'Kiel' }],
    'accounts.merge into theirs': [accountsRoutes.merge, { accountId: theirs, otherId: mine }],
    'accounts.merge into mine': [accountsRoutes.merge, { accountId: mine, otherId: theirs }],
    'accounts.undoMerge': [accountsRoutes.undoMerge, { mergeId }],
    'accounts.refuseDuplicate': [accountsRoutes.refuseDuplicate, { duplicateId }],
    'contacts.list': [contactsRoutes.list, { accountId: mine }],
    'orders.lines': [ordersRoutes.lines, { accountId: mine }],
    'orders.lines of the holding': [ordersRoutes.lines, { accountId: mine, wholeHolding: true }],
    'interactions.timeline': [interactionsRoutes.timeline, { accountId: mine }],
  }
  return { people, ask: asking(ctx), routes }
}
const tables = [
  'accounts',
  'accountKeys',
  'holdings',
  'duplicates',
  'merges',
  'orders',
  'orderLines',
  'auditEntries',
] as const

describe('an account of another team', () => {
  it('does not exist for a manager, by whatever route, and nothing changes', () =>
    test.inRolledBackTransaction(async (db) => {
      const { people, ask, routes } = await setUp(db)
      const before = await everything(db, tables)
      for (const [name, [route, input]] of Object.entries(routes)) {
        expect([name, await refusal(ask(route, input, people.stefan))]).toEqual([name, 'NOT_FOUND'])
      }
      expect(await everything(db, tables)).toEqual(before)
    }))

  it('is left out of every list', () =>
    test.inRolledBackTransaction(async (db) => {
      const { people, ask } = await setUp(db)
      expect(await ask(accountsRoutes.search, { q: 'prom' }, people.stefan)).toEqual([])
      expect(await ask(accountsRoutes.search, { q: 'alpstrom' }, people.stefan)).toEqual([])
      expect(await ask(accountsRoutes.merges, {}, people.stefan)).toEqual([])
      expect(await ask(accountsRoutes.duplicates, {}, people.stefan)).toEqual({ items: [], total: 0 })
    }))

  it('can be read by a viewer of its own team, who changes nothing', () =>
    test.inRolledBackTransaction(async (db) => {
      const { people, ask, routes } = await setUp(db)
      const before = await everything(db, tables)
      const answers = []
      for (const [name, [route, input]] of Object.entries(routes))
        answers.push([name, await refusal(ask(route, input, people.vera))])
      const reading = [
        'accounts.get',
        'accounts.get of a merged one',
        'contacts.list',
        'orders.lines',
        'orders.lines of the holding',
        'interactions.timeline',
      ]
      expect(answers).toEqual(
        Object.keys(routes).map((name) => [name, reading.includes(name) ? 'allowed' : 'FORBIDDEN']),
      )
      expect(await everything(db, tables)).toEqual(before)
    }))

  it('is refused to whoever is not signed in, also by routes that name no account', () =>
    test.inRolledBackTransaction(async (db) => {
      const { ask, routes } = await setUp(db)
      const open: [AnyProcedure, object][] = [
        [accountsRoutes.search, { q: '' }],
        [accountsRoutes.create, { name: 'New' }],
        [accountsRoutes.merges, {}],
        [accountsRoutes.duplicates, {}],
        [ordersRoutes.withoutAccount, {}],
      ]
      for (const [route, input] of [...Object.values(routes), ...open]) {
        expect(await refusal(ask(route, input, null))).toBe('UNAUTHORIZED')
      }
    }))
})
