import type { SampleMail } from '../facts.ts'
import { SUPPLIER_NAME } from '../team.ts'
import type { LetterLanguage, SampleColleague, SampleContact } from '../types.ts'
import { type At, minuteAt, zoneMinutes } from './clock.ts'
import { manners } from './tongue.ts'

/** Somebody who writes letters, with what stands below their name. */
export interface Writer {
  name: string
  email: string
  title: string | null
  company: string | null
  phone: string | null
  country: string
}

export const theirWriter = (contact: SampleContact, country: string): Writer => ({
  name: contact.name,
  email: contact.email,
  title: contact.title,
  company: contact.account,
  phone: contact.phone,
  country,
})

const officeCountry: Record<string, string> = { Moscow: 'RU', Athens: 'GR', Leeds: 'GB' }
const officePhone: Record<string, string> = {
  Moscow: '+7 495 000-20',
  Athens: '+30 210 000 20',
  Leeds: '+44 20 7946 09',
  Hamburg: '+49 30 23125 7',
}

export const ourWriter = ({ name, email, title, office }: SampleColleague): Writer => ({
  name,
  email,
  title,
  company: SUPPLIER_NAME,
  phone: officePhone[office]! + String(10 + (name.length % 80)),
  country: officeCountry[office] ?? 'DE',
})

/** What a letter says, before it is put into its form. */
export interface Draft {
  from: Writer
  to: Writer
  copies?: readonly Writer[]
  at: At
  subject: string
  words: string
  account: string | null
  language: LetterLanguage
  /** The letter that is answered, and those before it. */
  before?: SampleMail
  nature?: SampleMail['nature']
}

/** A letter with greeting, signature and, where it answers one, the words of that below. */
export function letterOf(draft: Draft, place: string): SampleMail {
  const { from, to, at, before, language, nature = 'person' } = draft
  const domain = from.email.slice(from.email.indexOf('@') + 1)
  const text = nature === 'person' ? writtenBy(draft) : draft.words
  return {
    messageId: `<${place}.${at.toString(36)}@${domain}>`,
    inReplyTo: before?.messageId ?? null,
    references: before ? [...before.references, before.messageId] : [],
    account: draft.account,
    sender: personOf(from),
    recipient: personOf(to),
    copies: (draft.copies ?? []).map(personOf),
    sentAt: minuteAt(at),
    zoneMinutes: zoneMinutes(from.country, at),
    language,
    subject: draft.subject,
    text,
    nature,
    failed: null,
  }
}

const personOf = ({ name, email }: Writer) => ({ name, email })

function writtenBy({ from, words, before, language }: Draft): string {
  const { greeting, farewell, phone } = manners[language]
  const below = [from.name, from.title, from.company, from.phone && `${phone} ${from.phone}`]
  const own = [greeting, '', words, '', farewell, ...below.filter((line) => line !== null)].join('\n')
  return before ? `${own}\n\n${quoted(before, language)}` : own
}

/** The words of the letter before, without what that quoted itself. */
function quoted(before: SampleMail, language: LetterLanguage): string {
  const day = dottedDay(before.sentAt.slice(0, 10))
  const said = before.text.split('\n')[2] ?? ''
  return `${manners[language].wrote(day, before.sender.name)}\n> ${said}`
}

export const dottedDay = (day: string): string => day.split('-').toReversed().join('.')
