import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { MailPrivacy } from '../../core/mail/message.ts'
import type { Actor } from '../../platform/context.ts'
import { letter, mailHouse } from '../../test/mailStory.ts'
import { mailboxesRoutes as routes } from './routes.ts'

const { given, rows, store, threadOf, as } = mailHouse()

describe('privacy', () => {
  const words = (privacy: MailPrivacy) => ({ text: `Secretword${privacy} here`, subject: `About ${privacy}` })
  const found = async (actor: Actor, q: string) =>
    ((await as(actor)(routes.search, { q })) as { items: { subject: string; excerpt: string | null }[] })
      .items
  const textsFor = async (actor: Actor, key: string) => {
    const thread = (await as(actor)(routes.thread, {
      accountId: given.hanse,
      threadId: await threadOf(key),
    })) as {
      messages: { text: string | null; textReason: string | null }[]
    }
    return thread.messages.map(({ text, textReason }) => [text, textReason])
  }

  beforeAll(() =>
    Promise.all(
      (['headers', 'participants', 'team'] as const).map((privacy) =>
        store([letter(`p-${privacy}`, words(privacy))], privacy),
      ),
    ),
  )

  it('keeps no text where only heads are wanted', async () => {
    expect(await textsFor(given.people.anna, 'p-headers')).toEqual([[null, 'headersOnly']])
    expect(await rows(sql`select body from mail_messages where message_key = 'p-headers'`)).toEqual([
      { body: null },
    ])
    expect(await found(given.people.anna, 'secretwordheaders')).toEqual([])
    expect(await found(given.people.anna, 'about headers')).toMatchObject([
      { subject: 'About headers', excerpt: null },
    ])
  })

  it('shows the text to those of us on the message alone, and lets nobody else find it by its words', async () => {
    expect(await textsFor(given.people.anna, 'p-participants')).toEqual([
      ['Secretwordparticipants here', null],
    ])
    expect(await textsFor(given.people.boris, 'p-participants')).toEqual([[null, 'participantsOnly']])
    expect(await found(given.people.anna, 'secretwordparticipants')).toHaveLength(1)
    expect(await found(given.people.boris, 'secretwordparticipants')).toEqual([])
    expect(await found(given.people.admin, 'secretwordparticipants')).toEqual([])
    expect(await found(given.people.boris, 'about participants')).toMatchObject([{ excerpt: null }])
  })

  it('shows the text to the team, and nothing at all beyond it', async () => {
    expect(await textsFor(given.people.boris, 'p-team')).toEqual([['Secretwordteam here', null]])
    expect(await found(given.people.boris, 'secretwordteam')).toMatchObject([
      { excerpt: expect.stringContaining('Secretwordteam') },
    ])
    expect(await found(given.people.stefan, 'secretwordteam')).toEqual([])
  })

  it('takes the stricter of two mailboxes that hold the same message', async () => {
    await store([letter('both', { text: 'Onceopenword', subject: 'Both' })], 'team')
    await store([letter('both', { text: 'Onceopenword', subject: 'Both' })], 'headers')
    expect(await textsFor(given.people.anna, 'both')).toEqual([[null, 'headersOnly']])
    expect(await found(given.people.anna, 'onceopenword')).toEqual([])
    await store([letter('both', { text: 'Onceopenword', subject: 'Both' })], 'team')
    expect(await textsFor(given.people.anna, 'both')).toEqual([[null, 'headersOnly']])
  })

  it('finds people by their names and addresses, and nobody by what every message has', async () => {
    await store([letter('plain', { text: 'Good day', subject: 'Plain' })], 'team')
    expect(await found(given.people.anna, 'role')).toEqual([])
    expect(await found(given.people.anna, '%%')).toEqual([])
  })

  it.each([
    ['invoices', 'We sent the invoice today.'],
    ['поставки', 'Подтвердите поставку по заказу.'],
    ['προσφορές', 'Σας στέλνουμε την προσφορά.'],
    ['αντλιες', 'ΑΦΟΡΑ ΤΗΝ ΑΝΤΛΊΑ ΣΑΣ'],
    ['счетов', 'Высылаем счёт.'],
    ['sent', 'They will send it again.'],
  ])('does not hinder finding words by their stem: %s', async (q, text) => {
    await store([letter(`stem ${q}`, { text, subject: 'x' })])
    const hits = await found(given.people.anna, q)
    expect(hits.map(({ excerpt }) => excerpt)).toContain(text)
  })
})
