import type { MailMarks, MailMessage } from './message.ts'

const noMarks: MailMarks = {
  autoSubmitted: null,
  isAutoReply: false,
  precedence: null,
  listId: null,
  listUnsubscribe: null,
  returnPath: null,
  reportType: null,
}

/** A message for a test: from a customer to us unless said otherwise. */
export function messageOf(
  given: Partial<Omit<MailMessage, 'marks'>> & { marks?: Partial<MailMarks> } = {},
): MailMessage {
  return {
    messageKey: 'one@hanse.de',
    replyKey: null,
    referenceKeys: [],
    sentAt: '2026-02-02T09:00:00.000Z',
    from: { name: 'Anna Berg', address: 'anna@hanse.de' },
    to: [{ name: null, address: 'kam@supplier.test' }],
    cc: [],
    bcc: [],
    subject: 'Order',
    text: 'Hello',
    attachments: [],
    failed: [],
    sizeBytes: 500,
    remarks: [],
    ...given,
    marks: { ...noMarks, ...given.marks },
  }
}

interface WrittenMail {
  id?: string
  from: string
  to: string
  at?: string
  subject?: string
  text?: string
  replyTo?: string
  references?: readonly string[]
  headers?: readonly string[]
}

/** A message as it lies in a file: RFC 5322, UTF-8 as it is. */
export function writtenMail({
  id,
  from,
  to,
  at,
  subject,
  text,
  replyTo,
  references,
  headers = [],
}: WrittenMail): string {
  const lines = [
    ...(id === undefined ? [] : [`Message-ID: <${id}>`]),
    `Date: ${new Date(at ?? '2026-02-02T09:00:00Z').toUTCString()}`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject ?? 'Order'}`,
    ...(replyTo === undefined ? [] : [`In-Reply-To: <${replyTo}>`]),
    ...(references === undefined ? [] : [`References: ${references.map((key) => `<${key}>`).join(' ')}`]),
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text ?? 'Hello',
    '',
  ]
  return lines.join('\r\n')
}

/** Messages as one mbox file (mboxrd: lines that begin like a separator are quoted). */
export function mboxOf(messages: readonly string[]): string {
  return messages
    .map((message) => {
      const body = message.replaceAll('\r\n', '\n').replace(/^(>*From )/gm, '>$1')
      return `From sender@example.test Mon Feb  2 09:00:00 2026\n${body}\n`
    })
    .join('')
}

export interface PostOptions {
  messages: number
  accounts: number
  seed?: number
}

const openings = [
  'Please confirm the delivery date of order {n}.',
  'Просим подтвердить срок поставки по заказу {n}.',
  'Παρακαλούμε επιβεβαιώστε την ημερομηνία παράδοσης της παραγγελίας {n}.',
  'Bitte bestätigen Sie den Liefertermin zu Auftrag {n}.',
]
const answers = ['It leaves on Thursday.', 'Отгрузка в четверг.', 'Αναχωρεί την Πέμπτη.', 'Am Donnerstag.']

/** Mail as it is exchanged over months: conversations of three messages with people of many accounts, in four languages. */
export function* post({ messages, accounts }: PostOptions): Generator<string> {
  for (let place = 0; place < messages; place++) {
    const talk = Math.floor(place / 3)
    const step = place % 3
    const account = talk % accounts
    const tongue = talk % 4
    const them = `Contact ${account} <person${talk % 5}@customer${account}.test>`
    const us = `Our ${talk % 7} <colleague${talk % 7}@supplier.test>`
    const at = new Date(Date.UTC(2024, 0, 8, 8) + talk * 3_600_000 + step * 10_000_000).toISOString()
    const id = (which: number) => `${talk}.${which}@customer${account}.test`
    const text = step === 1 ? answers[tongue]! : openings[tongue]!.replace('{n}', String(talk))
    yield writtenMail({
      id: id(step),
      from: step === 1 ? us : them,
      to: step === 1 ? them : us,
      at,
      subject: `${step > 0 ? 'Re: ' : ''}Order ${talk}`,
      text: `${text}\n\nRegards\nContact ${account}\nHead of purchasing\n+49 40 123${account}\n\n> earlier words\n`.repeat(
        1,
      ),
      replyTo: step > 0 ? id(step - 1) : undefined,
      references: step > 0 ? Array.from({ length: step }, (_, which) => id(which)) : undefined,
    })
  }
}
