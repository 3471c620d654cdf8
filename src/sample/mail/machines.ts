import { addDays } from '../../core/period.ts'
import { colleagueNamed } from '../people/colleagues.ts'
import { createRandom } from '../random.ts'
import { storyAccount } from '../storyAccounts.ts'
import { SUPPLIER_DOMAIN } from '../team.ts'
import type { SampleMail } from '../facts.ts'
import { momentAt, OUR_COUNTRY } from './clock.ts'
import type { MailContext } from './context.ts'
import { dottedDay, letterOf, ourWriter, theirWriter, type Writer } from './letter.ts'
import { manners } from './tongue.ts'

/** One in so many letters of ours meets somebody who is away. */
const AWAY_SHARE = 0.018

const machine = (name: string, email: string): Writer => ({
  name,
  email,
  title: null,
  company: null,
  phone: null,
  country: OUR_COUNTRY,
})

/** What programs send: that somebody is away, that a letter did not arrive, and newsletters. */
export function machineLetters(written: readonly SampleMail[], context: MailContext): SampleMail[] {
  return [...awayReplies(written, context), ...bounces(context), ...newsletters(context)]
}

function awayReplies(written: readonly SampleMail[], { seed, account, peopleOf }: MailContext): SampleMail[] {
  const random = createRandom(seed, 'mail/away')
  return written.flatMap((mail, place) => {
    const isMet = random.chance(AWAY_SHARE)
    const contact = peopleOf(mail.account ?? '').find(({ email }) => email === mail.recipient.email)
    if (!isMet || !contact) return []
    const { country } = account(contact.account)
    const { away, awayText } = manners[mail.language]
    const at = Date.parse(`${mail.sentAt}:00Z`) / 60_000 + 1
    const draft = {
      from: theirWriter(contact, country),
      to: machine(mail.sender.name, mail.sender.email),
      at,
      subject: away + mail.subject,
      words: awayText(dottedDay(addDays(mail.sentAt.slice(0, 10), 9))),
      account: mail.account,
      language: mail.language,
      before: mail,
    }
    return [letterOf({ ...draft, nature: 'auto' }, `away.${place}`)]
  })
}

/** Who has moved is not reached any more; a full mailbox says nothing of the person. */
function bounces(context: MailContext): SampleMail[] {
  const moved = context.peopleOf(storyAccount.movedFrom).find(({ goneOn }) => goneOn !== null)!
  const [full] = context.peopleOf(storyAccount.regular)
  return [...notReached(moved, 112, '5.1.1', context), ...notReached(full!, 300, '5.2.2', context)]
}

type Contact = ReturnType<MailContext['peopleOf']>[number]

function notReached(contact: Contact, daysAgo: number, status: string, context: MailContext): SampleMail[] {
  const account = context.account(contact.account)
  const us = ourWriter(colleagueNamed(account.owner))
  const at = momentAt(addDays(context.asOf, -daysAgo), 11, OUR_COUNTRY)
  const ours = letterOf(
    {
      from: us,
      to: theirWriter(contact, account.country),
      at,
      subject: 'Neue Preisliste ab Januar',
      words: 'anbei unsere neue Preisliste. Die Preise gelten ab dem ersten Januar.',
      account: account.name,
      language: 'de',
    },
    `price.${daysAgo}`,
  )
  const report = letterOf(
    {
      from: machine('Mail Delivery System', `mailer-daemon@${SUPPLIER_DOMAIN}`),
      to: us,
      at: at + 1,
      subject: 'Undelivered Mail Returned to Sender',
      words: `Your message could not be delivered to ${contact.email}.`,
      account: account.name,
      language: 'en',
      before: ours,
      nature: 'bounce',
    },
    `bounce.${daysAgo}`,
  )
  return [ours, { ...report, failed: { email: contact.email, status } }]
}

/** A trade paper every second month, and the house paper of a customer. */
function newsletters({ asOf, account }: MailContext): SampleMail[] {
  const [to] = ['katharina.wendt'].map((name) => machine('', `${name}@${SUPPLIER_DOMAIN}`))
  const customer = account(storyAccount.image)
  const paper = (from: Writer, subject: string, daysAgo: number, about: string | null) =>
    letterOf(
      {
        from,
        to: to!,
        at: momentAt(addDays(asOf, -daysAgo), 7.5, OUR_COUNTRY),
        subject,
        words: 'News of the month: valves, drives, people. Unsubscribe at the foot of this letter.',
        account: about,
        language: 'en',
        nature: 'bulk',
      },
      `news.${daysAgo}`,
    )
  const trade = machine('Pump & Valve Weekly', 'news@pump-valve-weekly.example')
  const house = machine(
    `${customer.name} News`,
    `news@${customer.email.slice(customer.email.indexOf('@') + 1)}`,
  )
  return [
    ...Array.from({ length: 12 }, (_, place) =>
      paper(trade, `Pump & Valve Weekly ${place + 1}`, 701 - place * 61, null),
    ),
    ...[610, 340, 90].map((daysAgo) => paper(house, 'Our annual report', daysAgo, customer.name)),
  ]
}
