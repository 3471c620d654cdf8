import { sql } from 'kysely'
import { beforeAll } from 'vitest'
import type { AnyProcedure } from '@orpc/server'
import { messageOf } from '../core/mail/mail.builder.ts'
import type { MailMessage, MailPrivacy } from '../core/mail/message.ts'
import { defaultSettings } from '../modules/settings/defaults.ts'
import { updateSettings } from '../modules/settings/service.ts'
import { type Entry, entryOf } from '../modules/mailboxes/storing/entry.ts'
import { storeMessages } from '../modules/mailboxes/storing/service.ts'
import { type Actor, type Ctx, inTransaction } from '../platform/context.ts'
import { addAccount, addPeople, asking, idOf, north } from './accountStory.ts'
import { testCtx } from './context.ts'
import { testDatabase } from './database.ts'

export const at = (address: string, name: string | null = null) => ({ address, name })
/** One of ours, who signs in as Anna, and one of theirs, who is a contact. */
export const kam = at('anna@supplier.test', 'Anna')
export const berg = at('berg@hanse-chemie.de', 'Berta Berg')

type Given = Partial<Omit<MailMessage, 'marks' | 'sentAt'>> & {
  marks?: Partial<MailMessage['marks']>
  sentAt?: string
}

/** A message ready to be kept: from Berta Berg to Anna unless said otherwise. */
export function letter(key: string, given: Given = {}): Entry {
  const message = messageOf({
    messageKey: key,
    from: berg,
    to: [kam],
    sentAt: '2026-02-02T09:00:00.000Z',
    ...given,
  })
  return entryOf({ ...message, sentAt: message.sentAt! }, 1)
}

/** A house with one account of the team North, a contact there, and our own domain. */
export function mailHouse() {
  const test = testDatabase()
  const given = {} as { people: Awaited<ReturnType<typeof addPeople>>; hanse: string }
  const ctx = (overrides: Partial<Ctx> = {}) =>
    testCtx(test.db, { now: new Date('2026-03-02T09:00:00Z'), ...overrides })
  const rows = async <T = Record<string, unknown>>(query: ReturnType<typeof sql<T>>) =>
    (await query.execute(test.db)).rows
  beforeAll(async () => {
    given.people = await addPeople(test.db)
    given.hanse = await addAccount(test.db, {
      name: 'Hanse Chemie AG',
      website: 'hanse-chemie.de',
      teamId: north,
      ownerId: 'anna',
    })
    const company = { ...defaultSettings.company, domains: ['supplier.test'], timeZone: 'UTC' }
    await updateSettings(ctx(), { company })
    const contact = { name: 'Berta Berg', email: berg.address, title: 'Buyer' }
    await test.db
      .insertInto('contacts')
      .values({ accountId: given.hanse, originId: given.hanse, id: idOf('berg'), ...contact })
      .execute()
  })
  return {
    test,
    given,
    ctx,
    rows,
    store: (
      entries: Entry[],
      privacy: MailPrivacy = 'team',
      mayWrite: (accountId: string) => boolean = () => true,
    ) =>
      inTransaction(ctx(), (ctx) =>
        storeMessages(ctx, entries, { importId: null, mailboxId: null, privacy, mayWrite }),
      ),
    threadOf: async (key: string): Promise<string> => {
      const [row] = await rows<{
        threadId: string
      }>(sql`select thread_id from mail_messages where message_key = ${key}`)
      return row!.threadId
    },
    /** Asks a route as one of our people would. */
    as: (actor: Actor) => (route: AnyProcedure, input: unknown) =>
      asking(ctx({ actor }))(route, input, actor),
  }
}
