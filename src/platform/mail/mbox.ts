import { MAIL_LIMITS } from './limits.ts'
import type { RawMail } from './rawMail.ts'

/** "From anna@hanse.de Mon Feb  2 09:00:00 2026": text that only begins like it has no such date. */
const SEPARATOR = /^From (?:\S.*)?(?:mon|tue|wed|thu|fri|sat|sun),? .*\d\d:\d\d/i
const MARK = Buffer.from('\nFrom ')
const QUOTED = Buffer.from('\n>')
const NEWLINE = 0x0a
/** A line without an end is passed on in pieces of this size. */
const LONGEST_LINE = 64 * 1024

/** Whether a text begins as an mbox does. */
export function beginsMbox(head: string): boolean {
  return SEPARATOR.test(head.slice(0, 300).split('\n', 1)[0]!)
}

/**
 * The messages of an mbox one after another, in constant memory: a message above the limit is cut. Both ways of quoting
 * lines that begin with "From " are undone. What stands before the first separator is passed over.
 */
export async function* mboxMessages(chunks: AsyncIterable<Buffer>): AsyncGenerator<RawMail> {
  let number = 0
  let open: Collected | null = null
  // A line break in front lets the first line be found like every other.
  let rest: Buffer = Buffer.from('\n')
  const ended = (): RawMail => {
    number += 1
    return { place: String(number), ...open!.message() }
  }
  for await (const chunk of chunks) {
    const data = Buffer.concat([rest, chunk])
    const lastLine = data.lastIndexOf(NEWLINE)
    let from = 0
    for (let mark = data.indexOf(MARK); mark !== -1 && mark < lastLine; mark = data.indexOf(MARK, mark + 1)) {
      const end = data.indexOf(NEWLINE, mark + 1)
      const line = data.toString('latin1', mark + 1, Math.min(end, mark + 301))
      if (!SEPARATOR.test(line)) continue
      open?.add(data.subarray(from, mark))
      if (open) yield ended()
      open = collect(arrivalIn(line))
      from = end
    }
    const isLong = data.length - lastLine > LONGEST_LINE
    const keptFrom = isLong ? data.length : Math.max(from, lastLine)
    open?.add(data.subarray(from, keptFrom))
    rest = data.subarray(keptFrom)
  }
  if (open === null) return
  open.add(rest)
  yield ended()
}

interface Collected {
  add: (bytes: Buffer) => void
  message: () => Omit<RawMail, 'place'>
}

/** Gathers one message and lets go of what is above the limit. */
function collect(arrivedAt: string | null): Collected {
  let parts: Buffer[] = []
  let held = 0
  let sizeBytes = 0
  let isCut = false
  return {
    add(bytes) {
      sizeBytes += bytes.length
      if (isCut || bytes.length === 0) return
      parts.push(bytes)
      held += bytes.length
      if (held <= MAIL_LIMITS.wholeBytes) return
      parts = [Buffer.from(Buffer.concat(parts).subarray(0, MAIL_LIMITS.cutBytes))]
      isCut = true
    },
    message: () => ({ bytes: unquoted(Buffer.concat(parts)), sizeBytes, isCut, arrivedAt }),
  }
}

/** Takes the line break of the separator away, and one ">" from every line of the kind ">From " or ">>From ". */
function unquoted(whole: Buffer): Buffer {
  const bytes = whole[0] === NEWLINE ? whole.subarray(1) : whole
  if (bytes.indexOf(QUOTED) === -1) return bytes
  return Buffer.from(bytes.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1')
}

function arrivalIn(line: string): string | null {
  const written = /(?:mon|tue|wed|thu|fri|sat|sun),? .*$/i.exec(line)?.[0]
  const at = written === undefined ? Number.NaN : Date.parse(written.trim())
  // The line says no zone; UTC is what most programs write.
  const zoned = written === undefined || /[+-]\d{4}/.test(written) ? at : Date.parse(`${written.trim()} UTC`)
  return Number.isNaN(zoned) ? null : new Date(zoned).toISOString()
}
