import { addDays, dayNumber, isPlainDate, type PlainDate } from '../period.ts'
import { foldText } from '../text/fold.ts'
import { MONTH_WORDS, WEEKDAY_WORDS } from './monthWords.ts'

/** A day found in a folded text, and where it stands there. */
interface Found {
  day: PlainDate
  at: number
}
type Finder = (folded: string, today: PlainDate) => Found[]

const START = '(?<![\\p{L}\\p{N}.])'
const END = '(?![\\p{L}\\p{N}])'
const month = `(${MONTH_WORDS.join('|')})`
/** A day without a year is the last such day, if it is not longer ago than this; otherwise it is likely a plan. */
const LONGEST_AGO_DAYS = 180
/** What stands before a day that is still to come, or is a limit: not the day of the contact. */
const AHEAD =
  /(?:next|coming|following|by|until|till|for|before|from|since|to|следующ\p{L}*|ближайш\p{L}*|до|к|ко|на|с|по|через|επομεν\p{L}*|μεχρι|εωσ|για|απο|bis|nachst\p{L}*|kommend\p{L}*|fur|ab|zum) (?:(?:the|den|dem|am|τη|την|τισ|στισ) )?$/u
const LAST = /(?:last|прошл\p{L}*|περασμεν\p{L}*|letzt\p{L}*|vergangen\p{L}*)/u

const RELATIVE: readonly [string, number][] = [
  ['(?:the )?day before yesterday|позавчера|προχθεσ|προχτεσ|vorgestern', 2],
  ['yesterday|last night|вчера|χθεσ|χτεσ|εχθεσ|gestern', 1],
  ['today|this morning|this afternoon|сегодня|σημερα|heute', 0],
  ['a week ago|неделю назад|πριν (?:απο )?μια εβδομαδα|vor einer woche', 7],
]
const AGO: readonly [string, number][] = [
  ['(\\d{1,3}) days? ago|(\\d{1,3}) (?:день|дня|дней) назад', 1],
  ['πριν (?:απο )?(\\d{1,3}) (?:η?μερα|η?μερεσ)|vor (\\d{1,3}) tage?n?', 1],
  ['(\\d{1,2}) weeks? ago|(\\d{1,2}) недел[июь] назад', 7],
  ['πριν (?:απο )?(\\d{1,2}) εβδομαδεσ|vor (\\d{1,2}) wochen?', 7],
]

const bounded = (pattern: string) => new RegExp(`${START}(?:${pattern})${END}`, 'gu')

const relativeDays: Finder = (folded, today) =>
  RELATIVE.flatMap(([words, days]) =>
    [...folded.matchAll(bounded(words))].map(({ index }) => ({ day: addDays(today, -days), at: index })),
  )

const daysAgo: Finder = (folded, today) =>
  AGO.flatMap(([words, unitDays]) =>
    [...folded.matchAll(bounded(words))].map(({ index, 1: one, 2: other }) => ({
      day: addDays(today, -Number(one ?? other) * unitDays),
      at: index,
    })),
  )

const weekdays: Finder = (folded, today) =>
  WEEKDAY_WORDS.flatMap((words, weekday) =>
    [...folded.matchAll(bounded(words))]
      .filter(({ index }) => !AHEAD.test(folded.slice(0, index)))
      .map(({ index, 0: word }) => {
        // Day 0 (1970-01-01) was a Thursday, the fourth day of its week.
        const daysBack = (((dayNumber(today) + 3 - weekday) % 7) + 7) % 7
        const isLast = LAST.test(word) || LAST.test(folded.slice(Math.max(0, index - 14), index))
        return { day: addDays(today, -(isLast && daysBack === 0 ? 7 : daysBack)), at: index }
      }),
  )

/** "12 March 2026", "12. März", «12 марта»; "March 12" too. */
const namedDates: Finder = (folded, today) => {
  const dayFirst = bounded(`(\\d{1,2})(?:st|nd|rd|th)?\\.?(?: of)? ${month}(?:,? (\\d{4}))?`)
  const monthFirst = bounded(`${month} (\\d{1,2})(?:st|nd|rd|th)?(?:, (\\d{4}))?`)
  return [
    ...[...folded.matchAll(dayFirst)].map(({ index, 1: day, 2: name, 3: year }) => ({
      index,
      day,
      name,
      year,
    })),
    ...[...folded.matchAll(monthFirst)].map(({ index, 1: name, 2: day, 3: year }) => ({
      index,
      day,
      name,
      year,
    })),
  ].flatMap(({ index, day, name, year }) =>
    settled(folded, today, { at: index, day: Number(day), month: monthOfName(name!), year: year ?? null }),
  )
}

function monthOfName(name: string): number {
  return MONTH_WORDS.findIndex((words) => new RegExp(`^(?:${words})$`, 'u').test(name)) + 1
}

/** 2026-03-12, 12.03.2026, 12/03/26; without a year only where it cannot be an amount: first, or after "on". */
const numericDates: Finder = (folded, today) => {
  const iso = [...folded.matchAll(/(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/g)].map(({ index, 1: y, 2: m, 3: d }) =>
    settled(folded, today, { at: index, day: Number(d), month: Number(m), year: y! }),
  )
  const full = [...folded.matchAll(/(?<![\d.])(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?!\d)/g)].map(
    ({ index, 1: d, 2: m, 3: y }) =>
      settled(folded, today, {
        at: index,
        day: Number(d),
        month: Number(m),
        year: y!.length === 2 ? `20${y}` : y!,
      }),
  )
  const short = [
    ...folded.matchAll(/(?:^|(?<=(?:^| )(?:on|от|am|vom|στισ) ))(\d{1,2})[./](\d{1,2})\.?(?![\d.,/]|\.\d)/g),
  ].map(({ index, 1: d, 2: m }) =>
    settled(folded, today, { at: index, day: Number(d), month: Number(m), year: null }),
  )
  return [...iso, ...full, ...short].flat()
}

interface Written {
  at: number
  day: number
  month: number
  year: string | null
}

/** A written date as a day that is not to come; nothing where it is no day, a limit, a plan, or too long ago to be meant. */
function settled(folded: string, today: PlainDate, { at, day, month: number, year }: Written): Found[] {
  if (AHEAD.test(folded.slice(0, at))) return []
  const inYear = (of: number | string) =>
    `${of}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (year !== null) {
    const found = inYear(year)
    return isPlainDate(found) && found <= today ? [{ day: found, at }] : []
  }
  const thisYear = Number(today.slice(0, 4))
  const found = [inYear(thisYear), inYear(thisYear - 1)].find((one) => isPlainDate(one) && one <= today)
  if (found === undefined || found < addDays(today, -LONGEST_AGO_DAYS)) return []
  return [{ day: found, at }]
}

const finders: readonly Finder[] = [relativeDays, daysAgo, weekdays, namedDates, numericDates]

/**
 * The day of the contact that a note speaks of, the first one said: "yesterday", «позавчера», "3 days ago", "on Friday"
 * (the last one), "12 March", "12.03.2026". `today` is the day the note is written on. Days to come and limits ("by
 * Friday", «до 12 марта») are plans and are passed over. Null where no day of the past or today is named.
 */
export function readDay(text: string, today: PlainDate): PlainDate | null {
  const folded = foldText(text)
  const found = finders.flatMap((find) => find(folded, today)).filter(({ day }) => day <= today)
  return found.toSorted((a, b) => a.at - b.at)[0]?.day ?? null
}

/**
 * The time of day a note names, 'HH:MM' of 24 hours: "15:30", "3 pm". Null where none is named; "10.30" is not taken
 * for one, since it may be a date or an amount.
 */
export function readTime(text: string): string | null {
  const clock = /(?<![\d:.,])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])/.exec(text)
  if (clock) return `${clock[1]!.padStart(2, '0')}:${clock[2]}`
  const half = /(?<![\d:.,])(1[0-2]|0?[1-9])\s?(am|pm)(?!\p{L})/iu.exec(text)
  if (!half) return null
  const hour = (Number(half[1]) % 12) + (half[2]!.toLowerCase() === 'pm' ? 12 : 0)
  return `${String(hour).padStart(2, '0')}:00`
}
