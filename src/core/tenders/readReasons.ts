import { readChoice } from '../tabular/choices/choice.ts'
import { foldText } from '../text/fold.ts'
import { type ReasonCode, reasonWords } from './reasons.ts'

/** One reason with its weight, 1 (it played a part) to 5 (it decided); `note` keeps the words of an unknown one. */
export type WeighedReason = { reason: ReasonCode; weight: number; note: string | null }

const heaviest = 5
const mostReasons = 8
/** "60 %", "(3)", ": 4", "x2" at the end of a reason: how much it weighed. */
const weightAtEnd = /[\s:=(x×-]*(\d{1,3}(?:[.,]\d+)?)\s*(%?)\s*\)?$/u

/**
 * Reads the reasons out of a text as people write it: split by semicolons, commas, slashes, plus signs or line breaks, each
 * with its weight where one is given ("price 60 %; lead time 40 %", "price: 3, service: 1"). Percent become 1..5 by fives
 * of twenty. A reason without a weight has 1. Words nobody knows are 'other' with the words as note; each code stands
 * once, with its greatest weight. At most eight; a blank text gives none. No errors.
 */
export function readReasons(text: string): WeighedReason[] {
  const found = new Map<string, WeighedReason>()
  for (const part of partsOf(text)) {
    const { words, weight } = weighed(part)
    if (words === '') continue
    const reason = (readChoice(reasonWords, words) ?? 'other') as ReasonCode
    const key = reason === 'other' ? foldText(words) : reason
    const known = found.get(key)
    const heavier = Math.max(weight, known?.weight ?? 1)
    found.set(key, { reason, weight: heavier, note: reason === 'other' ? words : null })
  }
  return [...found.values()].slice(0, mostReasons)
}

/** A comma between digits belongs to a number. */
const partsOf = (text: string): string[] =>
  text
    .split(/[;\n/+]|,(?!\d)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')

function weighed(part: string): { words: string; weight: number } {
  const match = weightAtEnd.exec(part)
  if (!match) return { words: part, weight: 1 }
  const words = part.slice(0, match.index).trim()
  const given = Number(match[1]!.replace(',', '.'))
  const weight = match[2] === '%' || given > heaviest ? Math.round(given / 20) : Math.round(given)
  return { words, weight: Math.min(heaviest, Math.max(1, weight)) }
}
