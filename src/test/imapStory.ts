import { sql } from 'kysely'
import { writtenMail } from '../core/mail/mail.builder.ts'
import { pollMailbox } from '../modules/mailboxes/imap/service.ts'
import { mailboxesRoutes as routes } from '../modules/mailboxes/routes.ts'
import type { MailServer } from './dovecot.ts'
import { mailHouse } from './mailStory.ts'

export const berta = 'Berta Berg <berg@hanse-chemie.de>'
export const us = 'anna@supplier.test'
export const letter = (id: string, text = 'Can you deliver in May?') =>
  writtenMail({ id, from: berta, to: us, subject: `Order ${id}`, text })
export const letters = (from: number, count: number) =>
  Array.from({ length: count }, (_, place) => letter(`many.${from + place}@hanse-chemie.de`))

export interface ShownMailbox {
  id: string
  version: number
  problem: { code: string; params: Record<string, string> } | null
  counts: { read: number; interactions: number; failed: number }
  troubles: { folder: string; uid: number; reason: string }[]
}

/** A house whose administrator has mailboxes on a server, which is there once the tests have begun. */
export function imapStory(serverOf: () => MailServer) {
  const { test, given, ctx, rows, as } = mailHouse()
  const admin = () => as(given.people.admin)
  const fields = (name: string, more: object = {}) => ({
    name,
    address: us,
    host: '127.0.0.1',
    port: serverOf().port,
    secure: false,
    username: serverOf().username,
    secret: serverOf().secret,
    folders: [],
    readSince: null,
    privacy: 'team',
    ...more,
  })
  const add = async (name: string, more: object = {}): Promise<ShownMailbox> =>
    (await admin()(routes.create, fields(name, more))) as ShownMailbox
  const shown = async (id: string) => {
    const all = (await admin()(routes.list, {})) as ShownMailbox[]
    return all.find((one) => one.id === id)!
  }
  const kept = async () =>
    (await rows<{ count: number }>(sql`select count(*)::int as count from mail_messages`))[0]!.count
  const atAccount = async () =>
    (await rows<{ count: number }>(sql`select count(*)::int as count from interactions`))[0]!.count
  const poll = (mailboxId: string, portions?: { batch: number; turn: number }) =>
    pollMailbox(ctx(), { mailboxId }, portions)
  return { test, ctx, rows, admin, fields, add, shown, kept, atAccount, poll }
}
