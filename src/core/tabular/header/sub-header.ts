import { readCurrency } from '../values/currency.ts'
import { scaleOfWord } from '../values/currency-words.ts'
import { foldText } from '../words/header-key.ts'
import type { RowShape } from './row-shape.ts'
import { knowsHeader } from './row-shape.ts'

const unitWords = /^(?:шт|ед|кг|т|м|м2|м3|л|тн|pcs|pc|kg|t|m|units?|ea|stk|stück|τεμ|τμχ|%)\.?$/iu

/**
 * Tells whether the row below a header row is a second header row: names under group headers that span several
 * columns, further levels of a stacked first column, units, or the numbers of columns.
 */
export function isSubHeader(top: RowShape, sub: RowShape): boolean {
  if (isColumnNumbers(sub)) return true
  if (sub.values > 0 || sub.filled.length === 0) return false
  if (sub.filled.every((index) => isUnit(sub.texts[index] ?? '') && top.texts[index])) return true
  return isUnderGroups(top, sub) || isStacked(top, sub)
}

/** Tells whether the row above a header row is a row of group headers, and not a title. */
export function isGroupHeader(top: RowShape, sub: RowShape): boolean {
  if (top.values > 0 || top.filled.length === 0 || top.texts.some((text) => text.endsWith(':'))) return false
  if (top.filled.length === 1 && (top.filled[0] ?? 0) <= (sub.filled[0] ?? 0)) return false
  if (!isUnderGroups(top, sub)) return false
  return sub.repeats > 0 || top.known > 0 || top.filled.length > 2
}

function isUnderGroups(top: RowShape, sub: RowShape): boolean {
  const spanned = sub.filled.filter((index) => !top.texts[index] && groupAbove(top, sub, index) !== null)
  if (spanned.length === 0) return false
  const known = sub.filled.filter((index) => knowsHeader(sub.texts[index] ?? '')).length
  // A row of data below would fill the columns that have a header of their own.
  const alone = top.filled.filter((index) => !sub.texts[index]).length
  return sub.repeats > 0 || known > 0 || alone > 0
}

function isStacked(top: RowShape, sub: RowShape): boolean {
  if (top.filled.length < 2 || sub.filled.length > top.filled.length / 2) return false
  return sub.filled.every((index) => top.texts[index] && knowsHeader(sub.texts[index] ?? ''))
}

function isUnit(text: string): boolean {
  return (
    unitWords.test(text) ||
    readCurrency(text) !== null ||
    scaleOfWord.has(foldText(text).replace(/[^\p{L}]+$/u, ''))
  )
}

/** Rows of '1 2 3 4 …' that official forms put under their headers. */
export function isColumnNumbers(shape: RowShape): boolean {
  if (shape.filled.length < 4) return false
  return shape.filled.every((index, order) => Number(shape.texts[index]) === order + 1)
}

/** The group header that spans a column: the nearest to the left whose own column also has a name below. */
export function groupAbove(top: RowShape, sub: RowShape, index: number): string | null {
  for (let left = index; left >= 0; left--) {
    const text = top.texts[left]
    if (text) return sub.texts[left] || left === index ? text : null
    if (!sub.texts[left]) return null
  }
  return null
}
