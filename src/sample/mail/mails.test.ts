import { describe, expect, it } from 'vitest'
import { addDays } from '../../core/period.ts'
import { dependence } from '../../core/relationships/dependence.ts'
import { silenceOf } from '../../core/relationships/leaver.ts'
import { median } from '../../core/statistics/quantile.ts'
import { isRequest } from '../../core/mail/isRequest.ts'
import { ownPart } from '../../core/mail/quoted.ts'
import { readSignature } from '../../core/mail/signature.ts'
import type { SampleMail } from '../facts.ts'
import { generateSample } from '../generate.ts'
import { THREAD_POST } from '../people/holdingHead.ts'
import { storyAccount } from '../storyAccounts.ts'
import { SUPPLIER_DOMAIN } from '../team.ts'

const isOurs = ({ sender }: SampleMail) => sender.email.endsWith(`@${SUPPLIER_DOMAIN}`)
const minuteOf = ({ sentAt }: SampleMail) => Date.parse(`${sentAt}:00Z`) / 60_000

describe.each([
  { seed: 1, asOf: '2026-06-30' },
  { seed: 7, asOf: '2025-11-12' },
  { seed: 42, asOf: '2026-03-01' },
])('the mail of seed $seed as of $asOf', ({ seed, asOf }) => {
  const sample = generateSample({ seed, asOf })
  const letters = sample.mails.filter(({ nature }) => nature === 'person')
  const byId = new Map(sample.mails.map((mail) => [mail.messageId, mail]))

  it('answers letters that were sent before, in one conversation each', () => {
    expect(byId.size).toBe(sample.mails.length)
    const answers = sample.mails.filter((mail) => mail.inReplyTo !== null)
    expect(answers.length).toBeGreaterThan(1500)
    for (const mail of answers) {
      expect(byId.get(mail.inReplyTo!)!.sentAt < mail.sentAt).toBe(true)
      expect(mail.references.at(-1)).toBe(mail.inReplyTo)
    }
  })

  it('is written at the hours at which people work where they sit, Monday to Friday', () => {
    for (const { sentAt, zoneMinutes } of letters) {
      const local = new Date(Date.parse(`${sentAt}:00Z`) + zoneMinutes * 60_000)
      expect([0, 6]).not.toContain(local.getUTCDay())
      expect(local.getUTCHours() + local.getUTCMinutes() / 60).toBeGreaterThan(7.9)
      expect(local.getUTCHours() + local.getUTCMinutes() / 60).toBeLessThan(19.1)
    }
  })

  it('speaks of no order that was not yet placed, and leaves no gap unfilled', () => {
    const ordered = new Map(sample.orders.map((order) => [order.number, order.orderedOn]))
    for (const mail of sample.mails) {
      const order = /(?:МН|AB|ΠΑΡ)-\d+/u.exec(mail.subject + mail.text)?.[0]
      const orderedOn = order === undefined ? sample.firstDay : ordered.get(order)!
      expect(orderedOn <= mail.sentAt.slice(0, 10)).toBe(true)
      expect(mail.subject + mail.text).not.toMatch(/[{}]/)
    }
  })

  it('bears signatures with the name, title and telephone of the list, but for three whose job is new', () => {
    const contacts = new Map(sample.contacts.map((contact) => [contact.email, contact]))
    const told = letters.flatMap((mail) => {
      const contact = contacts.get(mail.sender.email)
      return contact ? [{ contact, own: ownPart(mail.text).text }] : []
    })
    for (const { contact, own } of told) expect(own).toContain(`\n${contact.name}\n`)
    expect(told.filter(({ contact, own }) => !own.includes(contact.phone))).toEqual([])
    const promoted = told.filter(({ contact, own }) => {
      const title = readSignature(own, contact.name)!.title
      return title !== null && title !== contact.title
    })
    expect(new Set(promoted.map(({ contact }) => contact.email)).size).toBe(3)
  })

  it('leaves a handful of requests with us, all of the last days, and five letters of ours without an answer', () => {
    const answered = new Set(sample.mails.flatMap(({ inReplyTo }) => inReplyTo ?? []))
    const known = new Set(sample.accounts.map(({ name }) => name))
    const open = letters.filter(
      (mail) =>
        mail.account !== null &&
        known.has(mail.account) &&
        !answered.has(mail.messageId) &&
        isRequest(`${mail.subject}\n${ownPart(mail.text).text}`),
    )
    const withUs = open.filter((mail) => !isOurs(mail))
    expect(withUs.length).toBeGreaterThanOrEqual(8)
    expect(withUs.length).toBeLessThan(20)
    for (const mail of withUs) expect(mail.sentAt.slice(0, 10) >= addDays(asOf, -20)).toBe(true)
    expect(open.filter(isOurs)).toHaveLength(5)
  })

  it('runs for the most part through one pair at the head of the largest holding', () => {
    const [first, ...others] = dependenceOf(storyAccount.holding)
    expect(first!.sharePct).toBeGreaterThan(65)
    const people = sample.contacts.filter(({ account }) => account === storyAccount.holding)
    expect(people).toHaveLength(30)
    expect(first!.contactId).toBe(people[THREAD_POST]!.email)
    expect(others.length).toBeGreaterThan(3)
  })

  function dependenceOf(account: string) {
    const touches = letters
      .filter((mail) => mail.account === account)
      .map((mail) => {
        const people = [mail.sender, mail.recipient, ...mail.copies].map(({ email }) => email)
        const ours = people.filter((email) => email.endsWith(`@${SUPPLIER_DOMAIN}`))
        const theirs = people.filter((email) => !email.endsWith(`@${SUPPLIER_DOMAIN}`))
        return { at: mail.sentAt, channel: 'mail', direction: null, contactIds: theirs, colleagueIds: ours }
      })
    return dependence(touches, { asOf }).value!.pairs
  }

  it('lets one customer wait far longer for our first answer than any other', () => {
    const waits = Map.groupBy(
      letters.filter(
        (mail) => isOurs(mail) && mail.references.length === 1 && mail.sentAt > addDays(asOf, -365),
      ),
      ({ account }) => account!,
    )
    const medians = [...waits]
      .filter(([, mails]) => mails.length >= 5)
      .map(([account, mails]) => {
        const minutes = mails.map((mail) => minuteOf(mail) - minuteOf(byId.get(mail.inReplyTo!)!))
        return [account, median(minutes).value!] as const
      })
      .toSorted(([, left], [, right]) => right - left)
    expect(medians[0]![0]).toBe(storyAccount.slowAnswers)
    expect(medians[0]![1]).toBeGreaterThan(2 * medians[1]![1])
  })

  it('has nobody silent against their own rhythm but those of whom a story says so', () => {
    const silent = sample.contacts.filter(({ email, leftOn }) => {
      const wrote = letters.filter(({ sender }) => sender.email === email)
      const called = sample.interactions.filter(
        ({ contactEmail, direction }) => contactEmail === email && direction === 'in',
      )
      const days = [...wrote.map(({ sentAt }) => sentAt), ...called.map(({ occurredAt }) => occurredAt)]
        .map((minute) => minute.slice(0, 10))
        .filter((day) => day > addDays(asOf, -730))
      return leftOn === null && silenceOf(days, asOf).value?.isProposed === true
    })
    const { silentPerson, slipping, lost } = storyAccount
    expect(new Set(silent.map(({ account }) => account))).toEqual(new Set([silentPerson, slipping, lost]))
    expect(silent.length).toBeLessThan(5)
  })
})
