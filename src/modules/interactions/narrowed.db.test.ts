import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { DB } from '../../db/tables.gen.ts'
import { addAccount, addFacts, idOf } from '../../test/accountStory.ts'
import { testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import { listMonths, listTimeline } from './service.ts'

const test = testDatabase()
const olga = idOf('Olga')

/** An account with one fact of every kind, and what is known beside the facts of trade. */
async function dossier(db: Kysely<DB>): Promise<string> {
  const accountId = await addAccount(db, { name: 'Nordmetall' })
  await addFacts(db, { accountId, tag: '17', day: '2026-01-10' })
  const own = (name: string) => ({ accountId, originId: accountId, id: idOf(name) })
  await db
    .insertInto('contacts')
    .values({ ...own('Olga'), name: 'Olga Petrova' })
    .execute()
  const stance = { contactId: olga, stance: 'sponsor', reason: 'Fought for us', notedOn: '2026-01-12' }
  await db
    .insertInto('contactStances')
    .values({ ...own('stance'), ...stance })
    .execute()
  const contract = {
    title: 'Frame contract',
    number: 'F-1',
    signedOn: '2025-11-01',
    amount: 1000,
    currency: 'EUR',
  }
  await db
    .insertInto('contracts')
    .values({ ...own('contract'), ...contract })
    .execute()
  await db
    .insertInto('statements')
    .values({ ...own('statement'), year: 2024, revenue: 5e6, currency: 'EUR' })
    .execute()
  const stage = {
    stage: 'partnership',
    enteredOn: '2025-12-01',
    reason: '50 % off',
    createdAt: '2025-12-01T10:00:00Z',
  }
  await db
    .insertInto('stageChanges')
    .values({ ...own('stage'), ...stage })
    .execute()
  const file = {
    subject: 'account',
    fileId: idOf('f'),
    name: 'Drawing.pdf',
    mediaType: 'application/pdf',
    sizeBytes: 9,
  }
  await db
    .insertInto('attachments')
    .values({ ...own('file'), ...file, addedAt: '2025-12-02T10:00:00Z' })
    .execute()
  return accountId
}

const titles = async (db: Kysely<DB>, input: Omit<Parameters<typeof listTimeline>[1], 'limit'>) =>
  (await listTimeline(testCtx(db), { limit: 50, ...input })).items.map(
    ({ kind, title }) => `${kind} ${title}`,
  )

describe('the timeline of an account', () => {
  it('shows what became known beside what happened: contracts, statements, stages, stances, files', () =>
    test.inRolledBackTransaction(async (db) => {
      const accountId = await dossier(db)
      const { items } = await listTimeline(testCtx(db), {
        accountId,
        kinds: ['contract', 'statement', 'stage', 'stance', 'file'],
        limit: 50,
      })
      expect(items.map(({ kind, at, title, detail }) => [kind, at, title, detail])).toEqual([
        ['stance', '2026-01-12', 'sponsor', 'Fought for us'],
        ['file', '2025-12-02T10:00:00.000000Z', 'Drawing.pdf', null],
        ['stage', '2025-12-01', 'partnership', '50 % off'],
        ['contract', '2025-11-01', 'F-1 · Frame contract', null],
        ['statement', '2024-12-31', '2024', null],
      ])
      expect(items[0]!.contacts).toEqual([{ id: olga, name: 'Olga Petrova' }])
      expect(items[3]).toMatchObject({ amount: 1000, currency: 'EUR' })
    }))

  it('of one person holds what that person took part in, with counts to match', () =>
    test.inRolledBackTransaction(async (db) => {
      const accountId = await dossier(db)
      const asked = { accountId, contactId: olga }
      expect(await titles(db, asked)).toEqual(['stance sponsor'])
      await db
        .updateTable('interactions')
        .set({ contactIds: [olga, idOf('another')] })
        .where('accountId', '=', accountId)
        .execute()
      await db
        .updateTable('requests')
        .set({ contact: 'Olga Petrova' })
        .where('accountId', '=', accountId)
        .execute()
      expect(await titles(db, asked)).toEqual([
        'stance sponsor',
        'request Question 17',
        'interaction About 17',
      ])
      const page = await listTimeline(testCtx(db), { ...asked, limit: 50 })
      expect(page.counts).toEqual({ interaction: 1, request: 1, stance: 1 })
      expect(page.items[2]!.contacts).toEqual([{ id: olga, name: 'Olga Petrova' }])
      expect(await titles(db, { ...asked, kinds: ['invoice'] })).toEqual([])
    }))

  it('is searched for every word in the texts of an entry, upper and lower case alike, signs as they stand', () =>
    test.inRolledBackTransaction(async (db) => {
      const accountId = await dossier(db)
      const note = { accountId, originId: accountId, occurredAt: '2026-01-20T10:00:00Z' }
      await db
        .insertInto('interactions')
        .values([
          { ...note, id: idOf('ru'), text: 'Клапаны ТЕКУТ у Ирины' },
          { ...note, id: idOf('el'), text: 'Η ΒΑΛΒΙΔΑ στάζει' },
        ])
        .execute()
      expect(await titles(db, { accountId, q: 'drawing' })).toEqual(['file Drawing.pdf'])
      expect(await titles(db, { accountId, q: 'fought FOR' })).toEqual(['stance sponsor'])
      expect(await titles(db, { accountId, q: 'текут' })).toEqual(['interaction null'])
      expect(await titles(db, { accountId, q: 'βαλβίδα' })).toEqual(['interaction null'])
      expect(await titles(db, { accountId, q: 'ирины клапаны' })).toEqual(['interaction null'])
      expect(await titles(db, { accountId, q: 'ирины вентили' })).toEqual([])
      expect(await titles(db, { accountId, q: 'клапан течь' })).toEqual([])
      expect(await titles(db, { accountId, q: 'клапанов' })).toEqual(['interaction null'])
      expect(await titles(db, { accountId, q: 'βαλβιδες' })).toEqual(['interaction null'])
      expect(await titles(db, { accountId, q: 'drawings' })).toEqual(['file Drawing.pdf'])
      expect(await titles(db, { accountId, q: '50 %' })).toEqual(['stage partnership'])
      expect(await titles(db, { accountId, q: '%' })).toEqual(['stage partnership'])
      expect(await titles(db, { accountId, q: '_' })).toEqual([])
    }))

  it('tells mail that no person wrote, and to which thread it belongs', () =>
    test.inRolledBackTransaction(async (db) => {
      const accountId = await addAccount(db, { name: 'Nordmetall' })
      const mail = { accountId, originId: accountId, channel: 'mail', threadId: idOf('thread') }
      await db
        .insertInto('interactions')
        .values([
          { ...mail, id: idOf('1'), occurredAt: '2026-01-20T10:00:00Z', nature: 'person', subject: 'Offer' },
          { ...mail, id: idOf('2'), occurredAt: '2026-01-20T10:01:00Z', nature: 'auto', subject: 'Away' },
        ])
        .execute()
      const { items } = await listTimeline(testCtx(db), { accountId, limit: 50 })
      expect(items.map(({ title, nature, threadId }) => [title, nature, threadId])).toEqual([
        ['Away', 'auto', idOf('thread')],
        ['Offer', 'person', idOf('thread')],
      ])
    }))

  it('is entered at the end of any month, and tells how much each month holds', () =>
    test.inRolledBackTransaction(async (db) => {
      const accountId = await dossier(db)
      expect(await listMonths(testCtx(db), { accountId })).toEqual([
        { month: '2026-01', count: 7 },
        { month: '2025-12', count: 2 },
        { month: '2025-11', count: 1 },
        { month: '2024-12', count: 1 },
      ])
      expect(await titles(db, { accountId, month: '2025-12' })).toEqual([
        'file Drawing.pdf',
        'stage partnership',
        'contract F-1 · Frame contract',
        'statement 2024',
      ])
      expect(await listMonths(testCtx(db), { accountId, kinds: ['invoice'] })).toEqual([
        { month: '2026-01', count: 1 },
      ])
    }))

  it('gives the counts with the first page only', () =>
    test.inRolledBackTransaction(async (db) => {
      const accountId = await dossier(db)
      const first = await listTimeline(testCtx(db), { accountId, limit: 2 })
      const last = first.items.at(-1)!
      const next = await listTimeline(testCtx(db), {
        accountId,
        limit: 2,
        before: last.at,
        beforeId: last.id,
      })
      expect(first.counts.stance).toBe(1)
      expect(next.counts).toEqual({})
    }))
})
