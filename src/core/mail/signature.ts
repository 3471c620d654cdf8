import { foldText } from '../text/fold.ts'
import { splitLegalForm } from '../text/legalForm.ts'

/** What a block of farewell at the end of a message says of its writer; null for what it does not say. */
export interface Signature {
  name: string | null
  title: string | null
  phone: string | null
  company: string | null
}

const DASHES = /^(?:--|—|__+|-{3,})$/
const FAREWELL =
  /^(?:(?:with )?(?:best|kind|warm|kindest)(?: regards| wishes)?|regards|yours (?:sincerely|faithfully|truly)|sincerely|many thanks|thanks(?: and regards)?|cheers|br|с уважением|с наилучшими пожеланиями|с благодарностью|всего доброго|mit freundlichen gru(?:ß|ss)en|freundliche gru(?:ß|ss)e|viele gru(?:ß|ss)e|beste gru(?:ß|ss)e|mfg|με εκτιμηση|φιλικα|με φιλικους χαιρετισμους|ευχαριστω|χαιρετισμους)(?!\p{L})\s*[,.!]*(.*)$/u
const TITLE =
  /(?<!\p{L})(?:manager|director|engineer|head of|buyer|purchas|sales|officer|lead|specialist|president|assistant|coordinator|supervisor|chief|ceo|cto|cfo|cpo|partner|consultant|planner|technician|procurement|директор|менеджер|инженер|начальник|специалист|руководител|главный|заместител|зам\.|технолог|механик|энергетик|бухгалтер|снабжен|закуп|ведущий|эксперт|мастер|leiter|einkauf|vertrieb|geschaftsfuhr|ingenieur|referent|sachbearbeit|prokurist|meister|διευθυντ|υπευθυν|μηχανικ|προισταμεν|προμηθει|πωλησε|συμβουλ|στελεχος)/u
const PHONE =
  /(?:(?:^|[\s|,;])(?:t|tel|phone|ph|m|mob|mobile|cell|fon|telefon|т|тел|телефон|моб|τηλ|κιν|τ|κ)\s?[.:]*\s*)?(\+?\(?\d[\d\s().\-/]{6,22}\d)/iu
const MOST_LINES = 12

/**
 * Reads name, title, phone and company from the farewell at the end of a message's own part (see ownPart), in English,
 * Russian, German and Greek: the lines below "--", a closing phrase, or the sender's own name. null where there is
 * no such block; single fields are null where the block does not say them.
 */
export function readSignature(own: string, senderName: string | null): Signature | null {
  const block = blockOf(own, senderName)
  if (block.length === 0) return null
  const rest = block.flatMap((line) => line.split(/\s+[|•·]\s+/)).map((line) => line.trim())
  const namePlace = rest.findIndex((line) => isName(line, senderName))
  const name = namePlace >= 0 && namePlace <= 1 ? rest[namePlace]! : null
  const others = rest.filter((line) => line !== '' && line !== name)
  const signature = {
    name: name?.replace(/[,.]$/, '') ?? null,
    title: titleIn(others),
    phone: phoneIn(others),
    company: companyIn(others),
  }
  return Object.values(signature).some((value) => value !== null) ? signature : null
}

function blockOf(own: string, senderName: string | null): string[] {
  const lines = own.split('\n').map((line) => line.trim())
  const tail = lines.slice(-25)
  const wanted = senderName === null ? null : foldText(senderName)
  for (let place = tail.length - 1; place >= 0; place--) {
    const folded = foldText(tail[place]!)
    if (DASHES.test(folded)) return tail.slice(place + 1, place + 1 + MOST_LINES)
    const farewell = folded.length < 80 ? FAREWELL.exec(folded) : null
    if (farewell !== null) return withSameLine(tail, place, farewell[1]!)
  }
  const named = wanted === null ? -1 : tail.findLastIndex((line) => foldText(line) === wanted)
  return named > 0 ? tail.slice(named, named + MOST_LINES) : []
}

/** "С уважением, Анна Берг" says the name in the line of the phrase. */
function withSameLine(tail: readonly string[], place: number, rest: string): string[] {
  const below = tail
    .slice(place + 1)
    .filter((line) => line !== '')
    .slice(0, MOST_LINES)
  if (rest.trim() === '') return below
  const line = tail[place]!
  return [line.slice(-rest.trim().length).trim(), ...below]
}

function isName(line: string, senderName: string | null): boolean {
  if (senderName !== null && foldText(line) === foldText(senderName)) return true
  if (/[\d@:/«»"„]/.test(line) || TITLE.test(foldText(line)) || splitLegalForm(line).form !== null)
    return false
  const words = line.replace(/[,.]$/, '').split(/\s+/)
  const isCapital = (word: string) =>
    /^\p{Lu}[\p{L}'’.-]*$/u.test(word) || /^(?:van|von|de|der|zu)$/.test(word)
  return words.length >= 2 && words.length <= 4 && words.every(isCapital)
}

function titleIn(lines: readonly string[]): string | null {
  const found = lines.find(
    (line) => line.length <= 100 && TITLE.test(foldText(line)) && !/[@\d]{2}|https?:/.test(line),
  )
  if (found === undefined) return null
  // "Head of purchasing, Hanse Chemie AG": the company is said by itself.
  const parts = found.split(/,\s+/)
  const own = parts.filter((part, place) => place === 0 || splitLegalForm(part).form === null)
  return own.join(', ').replace(/[,;.]$/, '')
}

function phoneIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (/(?:^|\s)(?:fax|факс|φαξ|инн|огрн|ust|vat|αφμ)/iu.test(line) && !/tel|тел|τηλ|mob|моб/iu.test(line))
      continue
    const found = PHONE.exec(line)?.[1]
    if (found && found.replace(/\D/g, '').length >= 7 && found.replace(/\D/g, '').length <= 15)
      return found.trim()
  }
  return null
}

function companyIn(lines: readonly string[]): string | null {
  for (const line of lines)
    for (const part of line.split(/,\s+/)) {
      if (part.length > 2 && part.length <= 100 && !/@/.test(part) && splitLegalForm(part).form !== null)
        return part
    }
  return null
}
