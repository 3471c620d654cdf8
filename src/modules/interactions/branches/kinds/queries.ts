import { type RawBuilder, sql } from 'kysely'
import type { EntryKind } from '../../cursor.ts'

/** One kind of fact as entries of the timeline: the table, the day or moment it is ordered by, and what is shown of it. */
export interface Branch {
  table: string
  at: RawBuilder<unknown>
  isMoment: boolean
  /** title, detail, channel, direction, person, contact, contact_id, amount, currency */
  shown: RawBuilder<unknown>
  /** import_id and source_row, where the table has none. */
  source?: RawBuilder<unknown>
  /** The columns in which a text is looked for. */
  searched: RawBuilder<unknown>
  /** The words of these columns, where there is an index of them. */
  words?: RawBuilder<unknown>
  /** Whether an entry concerns this person; kinds without it concern nobody in particular. */
  ofContact?: (accountId: string, contactId: string) => RawBuilder<unknown>
}

const none = sql`null::text`
const nobody = sql`null::uuid`
const noAmount = sql`null::numeric, null::text`
const byPerson = sql`null::uuid, null::integer`

const nameOfContact = (accountId: string, contactId: string) =>
  sql`(select name from contacts where account_id = ${accountId} and id = ${contactId})`

/** What we and they exchange: goods, money, words. */
const exchanged = {
  order: {
    table: 'orders',
    at: sql`ordered_on`,
    isMoment: false,
    shown: sql`number, ${none}, ${none}, ${none}, owner, ${none}, ${nobody}, null::numeric, currency`,
    searched: sql`number, owner`,
  },
  delivery: {
    table: 'deliveries',
    at: sql`coalesce(actual_on, revised_on, promised_on)`,
    isMoment: false,
    shown: sql`coalesce(delivery_number, order_number), coalesce(product, remark), ${none}, ${none}, ${none}, ${none},
      ${nobody}, amount, currency`,
    searched: sql`delivery_number, order_number, product, remark`,
  },
  invoice: {
    table: 'invoices',
    at: sql`issued_on`,
    isMoment: false,
    shown: sql`number, order_number, ${none}, ${none}, ${none}, ${none}, ${nobody}, amount, currency`,
    searched: sql`number, order_number`,
  },
  interaction: {
    table: 'interactions',
    at: sql`occurred_at`,
    isMoment: true,
    shown: sql`subject, left(text, 1000), channel, direction, person, coalesce(contact, contact_email), ${nobody},
      ${noAmount}`,
    searched: sql`subject, text, contact, contact_email, person`,
    words: sql`search`,
    // The second condition is that of the partial index on the people of a contact.
    ofContact: (_, contactId) => sql`contact_ids @> array[${contactId}]::uuid[] and contact_ids <> '{}'`,
  },
  request: {
    table: 'requests',
    at: sql`opened_at`,
    isMoment: true,
    shown: sql`coalesce(subject, number), status, ${none}, ${none}, ${none}, contact, ${nobody}, ${noAmount}`,
    searched: sql`number, subject, contact, status`,
    ofContact: (accountId, contactId) => sql`contact = ${nameOfContact(accountId, contactId)}`,
  },
  opportunity: {
    table: 'opportunities',
    at: sql`coalesce(closed_on, opened_on)`,
    isMoment: false,
    shown: sql`coalesce(name, number), stage, ${none}, ${none}, owner, ${none}, ${nobody}, amount, currency`,
    searched: sql`number, name, product, stage, owner, reason`,
  },
} satisfies Partial<Record<EntryKind, Branch>>

/** What becomes known of them, and where the relationship stands. */
const known = {
  contract: {
    table: 'contracts',
    at: sql`signed_on`,
    isMoment: false,
    shown: sql`concat_ws(' · ', number, title), special_terms, ${none}, ${none}, ${none}, ${none}, ${nobody}, amount,
      currency`,
    searched: sql`number, title, special_terms`,
  },
  statement: {
    table: 'statements',
    at: sql`coalesce(published_on, make_date(year, 12, 31))`,
    isMoment: false,
    shown: sql`year::text, source, ${none}, ${none}, noted_by, ${none}, ${nobody}, revenue, currency`,
    searched: sql`year, source`,
  },
  stage: {
    table: 'stage_changes',
    at: sql`entered_on`,
    isMoment: false,
    shown: sql`stage, reason, ${none}, ${none}, changed_by, ${none}, ${nobody}, ${noAmount}`,
    source: byPerson,
    searched: sql`reason, changed_by`,
  },
  stance: {
    table: 'contact_stances',
    // What a list of people said at once on one day is no event; what somebody noted is.
    at: sql`case when import_id is null then noted_on end`,
    isMoment: false,
    shown: sql`stance, reason, ${none}, ${none}, noted_by, (select name from contacts
      where contacts.account_id = contact_stances.account_id and contacts.id = contact_stances.contact_id), contact_id,
      ${noAmount}`,
    source: byPerson,
    searched: sql`reason, noted_by, (select name from contacts
      where contacts.account_id = contact_stances.account_id and contacts.id = contact_stances.contact_id)`,
    ofContact: (_, contactId) => sql`contact_id = ${contactId}`,
  },
  file: {
    table: 'attachments',
    at: sql`added_at`,
    isMoment: true,
    shown: sql`name, ${none}, ${none}, ${none}, added_by, ${none}, ${nobody}, ${noAmount}`,
    source: byPerson,
    searched: sql`name, added_by`,
  },
} satisfies Partial<Record<EntryKind, Branch>>

export const branches: Record<EntryKind, Branch> = { ...exchanged, ...known }
