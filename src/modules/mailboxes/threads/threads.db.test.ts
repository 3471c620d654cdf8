import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { addAccount, idOf, north, refusal } from '../../../test/accountStory.ts'
import { at, berg, kam, letter, mailHouse } from '../../../test/mailStory.ts'
import { mergeAccounts, undoMerge } from '../../accounts/merges/service.ts'
import { rematch } from '../rematch/service.ts'
import { mailboxesRoutes as routes } from '../routes.ts'

const { test, given, ctx, rows, store, threadOf, as } = mailHouse()

describe('a conversation', () => {
  it('is put together whatever order its messages come in', async () => {
    const opened = { sentAt: '2026-02-10T09:00:00.000Z', subject: 'Valve', text: 'When does it leave?' }
    const answered = {
      from: kam,
      to: [berg],
      sentAt: '2026-02-10T10:30:00.000Z',
      replyKey: 't1',
      subject: 'AW: Valve',
    }
    await store([
      letter('t3', {
        sentAt: '2026-02-11T09:00:00.000Z',
        subject: 'other words',
        referenceKeys: ['t2'],
        text: 'Thanks',
      }),
    ])
    await store([letter('t1', opened)])
    expect(await threadOf('t1')).not.toBe(await threadOf('t3'))
    await store([letter('t2', answered)])
    expect(new Set([await threadOf('t1'), await threadOf('t2'), await threadOf('t3')]).size).toBe(1)
    expect(
      await rows(sql`select subject, message_count, our_minutes, waiting_for from mail_threads
      where id = ${await threadOf('t1')}`),
    ).toEqual([{ subject: 'Valve', messageCount: 3, ourMinutes: 90, waitingFor: null }])
    expect(
      await rows(sql`select distinct i.thread_id from interactions i join mail_messages m on m.id = i.message_id
      where m.message_key in ('t1', 't2', 't3')`),
    ).toHaveLength(1)
  })

  it('goes on under the same subject with the same person within 30 days, and no longer', async () => {
    const about = (key: string, sentAt: string, from = berg) =>
      letter(key, { subject: 'Re: Seal kit', sentAt, from })
    await store([about('s1', '2026-01-05T09:00:00.000Z'), about('s2', '2026-01-20T09:00:00.000Z')])
    await store([
      about('s3', '2026-03-30T09:00:00.000Z'),
      about('s4', '2026-01-21T09:00:00.000Z', at('x@nordmetall.de')),
    ])
    expect(await threadOf('s2')).toBe(await threadOf('s1'))
    expect(await threadOf('s3')).not.toBe(await threadOf('s1'))
    expect(await threadOf('s4')).not.toBe(await threadOf('s1'))
  })

  it('is shown with its clocks, and to nobody who may not see the account', async () => {
    const threadId = await threadOf('t1')
    const shown = await as(given.people.vera)(routes.thread, { accountId: given.hanse, threadId })
    expect(shown).toMatchObject({
      subject: 'Valve',
      clocks: { startedBy: 'them', ourMinutes: 90 },
      messages: [
        { text: 'When does it leave?', textReason: null },
        { subject: 'AW: Valve' },
        { text: 'Thanks' },
      ],
      more: false,
    })
    expect(await refusal(as(given.people.stefan)(routes.thread, { accountId: given.hanse, threadId }))).toBe(
      'NOT_FOUND',
    )
    expect(
      await refusal(as(given.people.vera)(routes.thread, { accountId: given.hanse, threadId: idOf('none') })),
    ).toBe('NOT_FOUND')
  })
})

describe('mail at an account', () => {
  it('says how fast both sides answer and who waits for whom', async () => {
    const mine = await addAccount(test.db, { name: 'Alpha Works', website: 'alpha-works.de', teamId: north })
    const theirs = at('a@alpha-works.de', 'Alma')
    const ask = (key: string, sentAt: string) =>
      letter(key, { from: theirs, subject: key, sentAt, text: 'Please confirm.' })
    const reply = (key: string, to: string, sentAt: string) =>
      letter(key, { from: kam, to: [theirs], subject: `Re: ${to}`, replyKey: to, sentAt, text: 'Done.' })
    await store([
      ask('o1', '2026-02-02T09:00:00.000Z'),
      reply('o2', 'o1', '2026-02-02T10:00:00.000Z'),
      ask('o3', '2026-02-03T09:00:00.000Z'),
      reply('o4', 'o3', '2026-02-03T12:00:00.000Z'),
      ask('o5', '2026-02-20T09:00:00.000Z'),
      ask('o6', '2026-03-02T08:00:00.000Z'),
    ])
    expect(await as(given.people.anna)(routes.mail, { accountId: mine })).toMatchObject({
      threads: 4,
      messages: 6,
      begunByUs: 0,
      ours: { medianMinutes: { value: 120, reason: null }, answered: 2 },
      theirs: { medianMinutes: { value: null, reason: 'NO_HISTORY' }, answered: 0 },
      waiting: [{ subject: 'o5', waitingFor: 'us', contact: 'Alma', colleagues: ['Anna'] }],
      waitingForUs: 1,
      waitingForThem: 0,
    })
    await store([letter('o7', { from: kam, to: [theirs], subject: 'o7', text: 'News.' })])
    // Six working days before this Monday is the Friday of the letter; six days of the calendar would be the Tuesday after.
    expect(await as(given.people.anna)(routes.mail, { accountId: mine, days: 6 })).toMatchObject({
      threads: 5,
      begunByUs: 1,
      waiting: [],
    })
    expect(await refusal(as(given.people.stefan)(routes.mail, { accountId: mine }))).toBe('NOT_FOUND')
  })

  it('finds its account when the company or the person becomes known later, once', async () => {
    await store([
      letter('late1', { from: at('z@latecomer.de', 'Zoe'), subject: 'Late' }),
      letter('late2', { from: at('zoe@gmail.com', 'Zoe'), subject: 'Later' }),
    ])
    expect(await rematch(ctx())).toBe(0)
    const late = await addAccount(test.db, { name: 'Latecomer', website: 'latecomer.de', teamId: north })
    const contact = { accountId: late, originId: late, id: idOf('zoe'), name: 'Zoe', email: 'Zoe@gmail.com' }
    await test.db.insertInto('contacts').values(contact).execute()
    expect(await rematch(ctx())).toBe(2)
    expect(await rematch(ctx())).toBe(0)
    expect(
      await rows(
        sql`select subject, message_count from mail_threads where account_id = ${late} order by subject`,
      ),
    ).toEqual([
      { subject: 'Late', messageCount: 1 },
      { subject: 'Later', messageCount: 1 },
    ])
    expect(
      await rows(
        sql`select reason, matched from mail_messages where message_key like 'late%' order by message_key`,
      ),
    ).toEqual([
      { reason: null, matched: 'domain' },
      { reason: null, matched: 'contact' },
    ])
  })

  it('goes with the account when it is merged, and back', async () => {
    const one = await addAccount(test.db, { name: 'Twin One', website: 'twin-one.de' })
    const two = await addAccount(test.db, { name: 'Twin Two', website: 'twin-two.de' })
    const entry = letter('twin', { from: at('t@twin-two.de'), subject: 'Twin' })
    await store([entry])
    const threads = () => rows(sql`select account_id from mail_threads where subject = 'Twin'`)
    const { id: mergeId } = await mergeAccounts(ctx(), { accountId: one, otherId: two })
    await rematch(ctx())
    expect(await threads()).toEqual([{ accountId: one }])
    expect((await store([entry])).counts).toMatchObject({ same: 1, interactions: 0 })
    await undoMerge(ctx(), { mergeId })
    await rematch(ctx())
    expect(await threads()).toEqual([{ accountId: two }])
  })
})
