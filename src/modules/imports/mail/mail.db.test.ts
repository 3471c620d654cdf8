import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { mboxOf, writtenMail } from '../../../core/mail/mail.builder.ts'
import { zipOf } from '../../../platform/tabular/zip.fixture.ts'
import { addAccount } from '../../../test/accountStory.ts'
import { emptyHouse } from '../../../test/importHouse.ts'
import { updateSettings } from '../../settings/service.ts'
import { defaultSettings } from '../../settings/defaults.ts'
import * as service from '../service.ts'

const us = 'Kam <kam@supplier.test>'
const anna = 'Anna Berg <anna@hanse-chemie.de>'
const question = writtenMail({
  id: 'q@hanse',
  from: anna,
  to: us,
  subject: 'Order 7',
  text: 'When does it leave?',
})
const answer = writtenMail({
  id: 'a@us',
  from: us,
  to: anna,
  at: '2026-02-02T11:00:00Z',
  subject: 'Re: Order 7',
  text: 'On Thursday.',
  replyTo: 'q@hanse',
})

describe('a file of mail', () => {
  const house = emptyHouse()
  const rows = async <T>(query: ReturnType<typeof sql<T>>) => (await query.execute(house.database.db)).rows
  const everything = async () => {
    const seen: Record<string, unknown> = {}
    for (const table of [
      'interactions',
      'mail_messages',
      'mail_keys',
      'mail_threads',
      'contact_proposals',
      'colleagues',
    ])
      seen[table] = (
        await rows(sql`select to_jsonb(t)::text as row from ${sql.table(table)} t order by 1`)
      ).length
    return seen
  }

  beforeAll(async () => {
    await addAccount(house.database.db, { name: 'Hanse Chemie AG', website: 'www.hanse-chemie.de' })
    await updateSettings(house.ctx(), { company: { ...defaultSettings.company, domains: ['supplier.test'] } })
  })

  it('becomes the history of its companies, with conversations and their clocks', async () => {
    const { status, mail, result } = await house.bring('talk.mbox', mboxOf([question, answer]))
    expect([status, result]).toEqual(['done', null])
    expect(mail).toMatchObject({
      messages: { read: 2, new: 2, same: 0, failed: 0 },
      interactions: 2,
      accounts: 1,
      matched: { contact: 0, domain: 2 },
      unmatched: {},
      threads: 1,
      proposals: 1,
      problems: [],
      skipFile: null,
      doubts: [],
    })
    expect(
      await rows(sql`select channel, direction, contact, contact_email, person, subject, text, nature, source_row
        from interactions order by occurred_at`),
    ).toEqual([
      expect.objectContaining({
        channel: 'mail',
        direction: 'in',
        contact: 'Anna Berg',
        contactEmail: 'anna@hanse-chemie.de',
        subject: 'Order 7',
        text: null,
        nature: 'person',
        sourceRow: 1,
      }),
      expect.objectContaining({ direction: 'out', person: 'Kam', subject: 'Re: Order 7', sourceRow: 2 }),
    ])
    expect(
      await rows(
        sql`select started_by, message_count, is_request, our_minutes, waiting_for from mail_threads`,
      ),
    ).toEqual([{ startedBy: 'them', messageCount: 2, isRequest: true, ourMinutes: 120, waitingFor: null }])
  })

  it('changes nothing when it comes again, in whatever wrapping', async () => {
    const before = await everything()
    const files: [string, string | Uint8Array][] = [
      ['talk.mbox', mboxOf([question, answer])],
      ['question.eml', question],
      [
        'talk.zip',
        zipOf([
          { name: 'a.eml', body: question },
          { name: 'sub/b.eml', body: answer },
        ]),
      ],
    ]
    for (const [name, content] of files) {
      const { mail } = await house.bring(name, content)
      expect(mail).toMatchObject({ messages: { new: 0, failed: 0 }, interactions: 0, proposals: 0 })
      expect(mail!.messages.same).toBe(mail!.messages.read)
    }
    expect(await everything()).toEqual(before)
  })

  it('is only looked at in a check', async () => {
    const before = await everything()
    const other = writtenMail({ id: 'x@hanse', from: anna, to: us, subject: 'Other' })
    const { status, mail } = await house.bring('other.eml', other, { dryRun: true })
    expect([status, mail?.messages.new, mail?.interactions, mail?.threads]).toEqual(['checked', 1, 1, 1])
    expect(await everything()).toEqual(before)
  })

  it('says of each message that stands nowhere why, and of each that cannot be read what is wrong', async () => {
    const mails = [
      writtenMail({ id: '1', from: 'x@gmail.com', to: us }),
      writtenMail({ id: '2', from: 'x@nobody-knows.de', to: us }),
      writtenMail({ id: '3', from: us, to: 'boss@supplier.test' }),
      writtenMail({ id: '4', from: 'n@news.de', to: us, headers: ['List-Unsubscribe: <https://news.de>'] }),
      writtenMail({ id: '5', from: anna, to: us }).replace(/^Date:.*\r\n/m, ''),
      '',
    ]
    const zip = zipOf(mails.map((body, place) => ({ name: `${place + 1}.eml`, body })))
    const record = await house.bring('mixed.zip', zip)
    expect(record.mail).toMatchObject({
      messages: { read: 6, new: 4, failed: 2 },
      unmatched: { freeMail: 1, unknownDomain: 1, internal: 1, bulk: 1 },
      problems: [
        { message: '5.eml', reason: 'mailNoDate' },
        { message: '6.eml', reason: 'mailEmpty' },
      ],
      skipFile: `/imports/${record.id}/skip-file`,
    })
    const { items, headers } = await service.listSkips(house.ctx(), {
      importId: record.id,
      limit: 10,
      offset: 0,
    })
    expect([headers, items.map(({ row, cells }) => [row, cells])]).toEqual([
      ['message'],
      [
        [5, ['5.eml']],
        [6, ['6.eml']],
      ],
    ])
    await house.undo(record.id)
  })

  it('goes as it came when it is taken back, and leaves the conversations of others whole', async () => {
    const before = await everything()
    const third = writtenMail({
      id: 'c@hanse',
      from: anna,
      to: us,
      at: '2026-02-03T09:00:00Z',
      subject: 'Re: Order 7',
      replyTo: 'a@us',
      text: 'Please send the papers.',
    })
    const stranger = writtenMail({
      id: 'd@hanse',
      from: 'uwe@hanse-chemie.de',
      to: 'new.colleague@supplier.test',
      subject: 'Hello',
    })
    const reply = writtenMail({
      id: 'e@us',
      from: 'New Colleague <new.colleague@supplier.test>',
      to: 'uwe@hanse-chemie.de',
    })
    const { id, mail } = await house.bring('more.mbox', mboxOf([third, stranger, reply]))
    expect(mail).toMatchObject({ interactions: 3, proposals: 1 })
    expect(await rows(sql`select waiting_for from mail_threads where message_count = 3`)).toEqual([
      { waitingFor: 'us' },
    ])
    expect(await house.undo(id)).toMatchObject({ import: { status: 'undone' }, keptCount: 0 })
    expect(await everything()).toEqual(before)
    expect(await rows(sql`select message_count, waiting_for from mail_threads`)).toEqual([
      { messageCount: 2, waitingFor: null },
    ])
  })

  it('of many single messages is made one, and an empty one among them is reported', async () => {
    const ctx = house.ctx()
    const one = await service.storeFile(ctx, 'question.eml', Readable.from([question]))
    const two = await service.storeFile(ctx, 'answer.eml', Readable.from([answer]))
    const none = await service.storeFile(ctx, 'none.eml', Readable.from([Buffer.alloc(0)]))
    const { fileId } = await service.bundle(ctx, { fileIds: [one.fileId, two.fileId, none.fileId] })
    expect(await service.recognise(ctx, { fileId })).toMatchObject({
      type: 'mail',
      fileName: 'question.eml + 2.tar',
    })
    await expect(service.recognise(ctx, { fileId: one.fileId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const started = await service.startImport(ctx, {
      fileId,
      dryRun: false,
      rule: 'overwrite',
      rules: {},
      edits: [],
    })
    expect((await house.run(started.id)).mail).toMatchObject({
      messages: { read: 3, same: 2, failed: 1 },
      problems: [{ message: 'none.eml', reason: 'mailEmpty' }],
    })
  })
})
