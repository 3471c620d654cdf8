import type { MailMessage } from '../../../core/mail/message.ts'
import type { MailFile } from '../../../platform/mail/open.ts'
import { parseMail } from '../../../platform/mail/parse.ts'
import { MailProblem } from '../../../platform/mail/problem.ts'
import type { RawMail } from '../../../platform/mail/rawMail.ts'
import { type Entry, entryOf } from '../../mailboxes/storing/entry.ts'
import type { MailTrouble } from './position.ts'

/** A message nobody can make anything of. */
export interface Unreadable {
  row: number
  place: string
  reason: string
}

export interface Batch {
  entries: Entry[]
  unreadable: Unreadable[]
  /** What was kept, but not quite as it was sent. */
  remarks: MailTrouble[]
  /** Number of its last message in the file. */
  last: number
}

const mostMessages = 500
/** Large letters make a batch short, so that memory stays small. */
const mostChars = 8_000_000

/** The messages of a file in batches, from the one after `done` on. */
export async function* batchesOf(file: MailFile, done: number): AsyncGenerator<Batch> {
  let batch = empty(done)
  let chars = 0
  let row = 0
  for await (const raw of file.messages()) {
    row += 1
    if (row <= done) continue
    const read = await readOne(raw)
    batch.last = row
    if ('reason' in read) batch.unreadable.push({ row, place: raw.place, reason: read.reason })
    else {
      batch.entries.push(entryOf(read.message, row))
      for (const reason of read.message.remarks)
        batch.remarks.push({ message: raw.place, reason: remarkReason[reason] })
      chars += read.message.text.length
    }
    if (batch.entries.length + batch.unreadable.length < mostMessages && chars < mostChars) continue
    yield batch
    batch = empty(row)
    chars = 0
  }
  if (batch.last > done || row === 0) yield batch
}

const empty = (last: number): Batch => ({ entries: [], unreadable: [], remarks: [], last })
const remarkReason = { charsetGuessed: 'mailCharsetGuessed', cut: 'mailCut' } as const

async function readOne(
  raw: RawMail,
): Promise<{ message: MailMessage & { sentAt: string } } | { reason: string }> {
  try {
    const message = await parseMail(raw)
    const { sentAt } = message
    return sentAt === null ? { reason: 'mailNoDate' } : { message: { ...message, sentAt } }
  } catch (error) {
    // One bad message is one line of the report, whatever it did to the reader.
    return { reason: error instanceof MailProblem ? error.code : 'mailDamaged' }
  }
}
