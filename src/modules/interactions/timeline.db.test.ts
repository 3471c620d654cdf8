import * as fc from 'fast-check'
import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { DB } from '../../db/tables.gen.ts'
import { operator, testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import { addAccount, addFacts, asking, idOf, refusal } from '../../test/accountStory.ts'
import { ENTRY_KINDS } from '../../core/entryKinds.ts'
import { interactionsRoutes } from './routes.ts'
import { listTimeline } from './service.ts'

const test = testDatabase()
const none = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, 0]))
/** The kinds of which the facts of a story hold one each. */
const told = ['order', 'delivery', 'invoice', 'interaction', 'request', 'opportunity'] as const
type Entry = Awaited<ReturnType<typeof listTimeline>>['items'][number]

/** Reads the whole stream page by page. */
async function readAll(
  db: Kysely<DB>,
  accountId: string,
  limit: number,
  kinds?: Entry['kind'][],
): Promise<Entry[]> {
  const all: Entry[] = []
  for (;;) {
    const last = all.at(-1)
    const page = await listTimeline(testCtx(db), {
      accountId,
      kinds,
      limit,
      before: last?.at,
      beforeId: last?.id,
    })
    expect(page.items.length).toBe(page.more ? limit : page.items.length)
    all.push(...page.items)
    if (!page.more) return all
  }
}

describe('the timeline of an account', () => {
  it('shows every channel in one stream, newest first, an order as one entry with its lines and sum', () =>
    test.inRolledBackTransaction(async (db) => {
      const accountId = await addAccount(db, { name: 'Nordmetall' })
      await addFacts(db, { accountId, tag: '17', day: '2026-01-10', amount: 100 })
      const line = {
        accountId,
        orderId: idOf(`order ${accountId} 17`),
        orderedOn: '2026-01-10',
        currency: 'EUR',
        sourceRow: 3,
      }
      await db
        .insertInto('orderLines')
        .values({ ...line, id: idOf('second line'), amount: -20.25 })
        .execute()
      const { items, counts, more } = await listTimeline(testCtx(db), { accountId, limit: 50 })
      expect(items.map((entry) => [entry.kind, entry.at])).toEqual([
        ['request', '2026-01-10T10:30:00.000000Z'],
        ['interaction', '2026-01-10T10:30:00.000000Z'],
        ['order', '2026-01-10'],
        ['opportunity', '2026-01-10'],
        ['invoice', '2026-01-10'],
        ['delivery', '2026-01-10'],
      ])
      expect(items[2]).toMatchObject({
        title: '17',
        detail: '2',
        amount: 79.75,
        currency: 'EUR',
        person: 'Anna',
        sourceRow: 2,
      })
      expect(counts).toEqual({
        ...none,
        order: 1,
        delivery: 1,
        invoice: 1,
        interaction: 1,
        request: 1,
        opportunity: 1,
      })
      expect(more).toBe(false)
    }))

  it('goes through the route as the contract describes it', () =>
    test.inRolledBackTransaction(async (db) => {
      const accountId = await addAccount(db, { name: 'Nordmetall' })
      await addFacts(db, { accountId, tag: '17' })
      const answer = await asking(testCtx(db))(
        interactionsRoutes.timeline,
        { accountId, kinds: 'invoice' },
        operator,
      )
      expect(answer).toMatchObject({ items: [{ kind: 'invoice', title: 'I-17', amount: 100 }], more: false })
    }))

  it('gives each entry once, in the same order, whatever the size of a page', async () => {
    const day = fc.constantFrom('2026-01-09', '2026-01-10', '2026-01-11')
    const kindsAsked = fc.option(fc.uniqueArray(fc.constantFrom(...told), { minLength: 1 }), {
      nil: undefined,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(day, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 7 }),
        kindsAsked,
        (days, limit, kinds) =>
          test.inRolledBackTransaction(async (db) => {
            const accountId = await addAccount(db, { name: 'Nordmetall' })
            for (const [place, of] of days.entries())
              await addFacts(db, { accountId, tag: String(place), day: of })
            await db
              .updateTable('interactions')
              .set({ occurredAt: '2026-01-10T00:00:00Z' })
              .where('id', '=', idOf(`interaction ${accountId} 0`))
              .execute()
            const whole = await readAll(db, accountId, 200, kinds)
            expect(whole).toHaveLength(days.length * (kinds?.length ?? told.length))
            const paged = await readAll(db, accountId, limit, kinds)
            expect(paged.map((entry) => entry.id)).toEqual(whole.map((entry) => entry.id))
            const moments = whole.map((entry) => Date.parse(entry.at))
            expect(moments).toEqual(moments.toSorted((a, b) => b - a))
          }),
      ),
      { numRuns: 25 },
    )
  })

  it('places a delivery on the last day known of it and leaves out what has no day', () =>
    test.inRolledBackTransaction(async (db) => {
      const accountId = await addAccount(db, { name: 'Nordmetall' })
      const delivery = (tag: string, days: { promisedOn?: string; revisedOn?: string; actualOn?: string }) =>
        db
          .insertInto('deliveries')
          .values({ accountId, originId: accountId, id: idOf(tag), deliveryNumber: tag, ...days })
          .execute()
      await delivery('promised', { promisedOn: '2026-02-01' })
      await delivery('revised', { promisedOn: '2026-02-01', revisedOn: '2026-02-03' })
      await delivery('actual', { promisedOn: '2026-02-09', actualOn: '2026-01-30' })
      await delivery('undated', {})
      const { items, counts } = await listTimeline(testCtx(db), { accountId, limit: 50 })
      expect(items.map((entry) => [entry.title, entry.at])).toEqual([
        ['revised', '2026-02-03'],
        ['promised', '2026-02-01'],
        ['actual', '2026-01-30'],
      ])
      expect(counts.delivery).toBe(3)
    }))

  it('refuses to continue from a place it never gave', () =>
    test.inRolledBackTransaction(async (db) => {
      const accountId = await addAccount(db, { name: 'Nordmetall' })
      expect(await refusal(listTimeline(testCtx(db), { accountId, limit: 10, before: '2026-01-10' }))).toBe(
        'INVALID',
      )
    }))

  it('reads a page of a long history from the ends of the indexes', () =>
    test.inRolledBackTransaction(async (db) => {
      const accountId = await addAccount(db, { name: 'Nordmetall' })
      const days = Array.from(
        { length: 3000 },
        (_, place) => new Date(Date.UTC(2018, 0, 1) + place * 86_400_000),
      )
      const facts = days.map((day, place) => ({
        accountId,
        originId: accountId,
        id: idOf(`i${place}`),
        day: day.toISOString(),
      }))
      await db
        .insertInto('interactions')
        .values(facts.map(({ day, ...own }) => ({ ...own, occurredAt: day })))
        .execute()
      await db
        .insertInto('invoices')
        .values(facts.map(({ day, ...own }) => ({ ...own, issuedOn: day.slice(0, 10), amount: 1 })))
        .execute()
      const page = { accountId, limit: 50, before: '2020-01-01', beforeId: `request:${idOf('none')}` }
      const { items, more } = await listTimeline(testCtx(db), page)
      const { counts } = await listTimeline(testCtx(db), { accountId, limit: 1 })
      expect([items[0]!.at, items[1]!.at, items.at(-1)!.at]).toEqual([
        '2020-01-01',
        '2020-01-01T00:00:00.000000Z',
        '2019-12-08T00:00:00.000000Z',
      ])
      expect([counts.interaction, counts.invoice, more]).toEqual([3000, 3000, true])
    }))
})
