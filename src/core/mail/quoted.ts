import { foldText } from '../text/fold.ts'

/** The line a program puts above what it quotes, folded: English, Russian, German, Greek. */
const SAYS = [
  /^on .{5,250} wrote:$/,
  /^.{5,250} (?:пишет|писал|написал|написала|написал\(а\)|писал\(а\)):?$/,
  /^am .{5,250} schrieb.{0,150}:$/,
  /^(?:στις|την|ο\/η|η|ο) .{3,250} εγραψε.{0,150}:?$/,
  /^.{3,150} <[^<>\s]{3,100}@[^<>\s]{3,100}>(?: (?:wrote|schrieb|пишет|εγραψε))?:$/,
]
/** Ends the own part: all below is the earlier message or a forwarded one. */
const BELOW =
  /^[-_*\s]{2,}\s*(?:original message|original appointment|forwarded message|исходное сообщение|пересылаемое сообщение|пересланное сообщение|конец пересылаемого сообщения|ursprungliche nachricht|originalnachricht|weitergeleitete nachricht|αρχικο μηνυμα|προωθημενο μηνυμα)\s*[-_*]*$/
const SENDER_LINE = /^\*?(?:from|от|от кого|von|απο)\s?:\*? ?\S/
const SENT_LINE = /^\*?(?:sent|date|to|отправлено|дата|кому|gesendet|datum|an|σταλθηκε|ημερομηνια|προς)\s?:/
const MOST_LINES = 4000
const LONGEST_LINE = 1000

/** A message cut into what its writer wrote and whether it quotes an earlier one. */
export interface OwnPart {
  text: string
  isQuoting: boolean
}

/**
 * The part of a plain text its writer wrote: quoted lines (>), the line that announces them and everything below the
 * head of an earlier message in English, Russian, German or Greek are cut. Answers between quoted lines are kept.
 * '' where nothing is own, as in a bare forward. Reads the first 4,000 lines. No errors.
 */
export function ownPart(text: string): OwnPart {
  const lines = text.replace(/\r\n?/g, '\n').split('\n', MOST_LINES)
  const folded = lines.map((line) => foldText(line.slice(0, LONGEST_LINE)))
  const kept: string[] = []
  let isQuoting = false
  for (let place = 0; place < lines.length; place++) {
    if (BELOW.test(folded[place]!) || beginsHead(folded, place)) {
      isQuoting = true
      break
    }
    const announced = announcedLines(folded, place)
    if (announced > 0) {
      isQuoting = true
      place += announced - 1
      if (restIsPlain(folded, place + 1)) break
      continue
    }
    if (folded[place]!.startsWith('>')) isQuoting = true
    else kept.push(lines[place]!.trimEnd())
  }
  return {
    text: kept
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    isQuoting,
  }
}

/** "From: … Sent: …" of an earlier message: both within a few lines. */
function beginsHead(folded: readonly string[], place: number): boolean {
  if (!SENDER_LINE.test(folded[place]!)) return false
  const next = folded.slice(place + 1, place + 5)
  return next.some((line) => SENT_LINE.test(line))
}

/** How many lines announce a quotation here: long ones are broken in two or three; 0 where none does. */
function announcedLines(folded: readonly string[], place: number): number {
  let joined = ''
  for (let count = 1; count <= 3; count++) {
    const line = folded[place + count - 1]
    if (line === undefined || line === '' || line.startsWith('>')) return 0
    joined = count === 1 ? line : `${joined} ${line}`
    if (SAYS.some((says) => says.test(joined))) return count
  }
  return 0
}

/** Some programs quote without a mark: then all below the announcement is the earlier message. */
function restIsPlain(folded: readonly string[], place: number): boolean {
  return !folded.slice(place, place + 10).some((line) => line.startsWith('>'))
}
