import type { PlainDate } from '../core/period.ts'
import { customerRows } from './companies.ts'
import { addHours, minuteOf, workdayAfter } from './days.ts'
import { createRandom, type Random } from './random.ts'
import { storyAccount } from './storyAccounts.ts'
import { SUPPLIER_DOMAIN } from './team.ts'
import { languageFor } from './texts/language.ts'
import { mailThreads, type MailThread, unansweredThreads } from './texts/mails.ts'
import type { SampleMail, SampleOrder } from './facts.ts'
import type { Minute, SampleAccount, SampleContact, SamplePerson, SampleProduct } from './types.ts'

interface MailContext {
  seed: number
  asOf: PlainDate
  people: readonly SamplePerson[]
  accounts: readonly SampleAccount[]
  contacts: readonly SampleContact[]
  products: readonly SampleProduct[]
  orders: readonly SampleOrder[]
}

/** How many conversations of the last half year are kept, besides those of stories. */
const THREADS = 34

/** Mails of the last half year in three languages, oldest first; answers name the mail they answer. */
export function buildMails(context: MailContext): SampleMail[] {
  const random = createRandom(context.seed, 'mails')
  const bySales = context.accounts
    .map((account, index) => ({ account, sales: customerRows[index]!.salesThousandEur }))
    .filter(
      ({ account, sales }) =>
        sales > 0 && account.name !== storyAccount.slipping && account.name !== storyAccount.lost,
    )
    .map(({ account, sales }) => [account, Math.sqrt(sales)] as const)
  const usual = Array.from({ length: THREADS }, (_, index) => {
    const account = random.weighted(bySales)
    const thread = random.pick(mailThreads[languageFor(account.country)])
    return threadMails(account, thread, index, random.whole(12, 180), context, random)
  })
  const failing = context.accounts.find((account) => account.name === storyAccount.looksGood)!
  const leaving = context.accounts.find((account) => account.name === storyAccount.slipping)!
  const stories = [
    ...[100, 60].map((daysAgo, index) =>
      threadMails(failing, mailThreads.ru.at(-1)!, THREADS + index, daysAgo, context, random),
    ),
    ...unansweredThreads.map((thread, index) =>
      threadMails(leaving, thread, THREADS + 2 + index, 80 - index * 25, context, random),
    ),
  ]
  const mails = [...usual.flat(), ...stories.flat()].filter(
    (mail) => mail.sentAt.slice(0, 10) <= context.asOf,
  )
  return mails.toSorted((left, right) =>
    left.sentAt < right.sentAt ? -1 : Number(left.sentAt > right.sentAt),
  )
}

function threadMails(
  account: SampleAccount,
  thread: MailThread,
  index: number,
  daysAgo: number,
  context: MailContext,
  random: Random,
): SampleMail[] {
  const language = languageFor(account.country)
  let sentAt = minuteOf(workdayAfter(context.asOf, -daysAgo), random.between(8, 16))
  const order = lastOrderBefore(account, sentAt, context)
  const product = random.pick(context.products).names[language]
  const filled = (text: string) => text.replace('{product}', product).replace('{order}', order)
  const us = context.people.find((person) => person.name === account.owner)!
  const them = random.pick(context.contacts.filter((contact) => contact.account === account.name))
  const ids: string[] = []
  return thread.steps.map(([from, hoursLater, text], step) => {
    sentAt = addHours(sentAt, hoursLater)
    const [sender, recipient] = from === 'us' ? [us, them] : [them, us]
    const domain = from === 'us' ? SUPPLIER_DOMAIN : them.email.slice(them.email.indexOf('@') + 1)
    const messageId = `<${context.seed.toString(36)}.${index + 1}.${step + 1}.${sentAt.replace(/\D/g, '')}@${domain}>`
    const mail: SampleMail = {
      messageId,
      inReplyTo: ids.at(-1) ?? null,
      references: [...ids],
      account: account.name,
      sender: { name: sender.name, email: sender.email },
      recipient: { name: recipient.name, email: recipient.email },
      sentAt,
      language,
      subject: (step > 0 ? 'Re: ' : '') + filled(thread.subject),
      text: `${filled(text)}\n\n${sender.name}`,
    }
    ids.push(messageId)
    return mail
  })
}

/** Number of the order a mail of that time can speak of. */
function lastOrderBefore(account: SampleAccount, minute: Minute, context: MailContext): string {
  const isBefore = (order: SampleOrder) =>
    order.account === account.name && !order.isReturn && order.orderedOn < minute.slice(0, 10)
  return context.orders.findLast(isBefore)?.number ?? ''
}
