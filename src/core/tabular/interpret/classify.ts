import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import type { KindDefinition } from '../kinds/kind.ts'
import { isFooter } from '../layout/footer.ts'
import { indentOf } from '../layout/indent.ts'
import { filledColumns, isLabelPair, isMark, isWords, repeatsHeader } from '../layout/row-kind.ts'
import type { TotalLabel } from '../layout/total-label.ts'
import { totalLabel } from '../layout/total-label.ts'
import type { ImportPlan } from '../plan/plan-types.ts'
import { isBlank } from '../words/blank.ts'
import type { IgnoredReason } from './outcome.ts'

/** What the classifier may ask about the rows before. */
type History = {
  /** Whether the numbers of a row are the sum of lines read before; null for a row without such numbers. */
  isSum: (cells: Cell[]) => boolean | null
  isKnownGroup: (name: string) => boolean
  /** Name of the customer of the last record. */
  lastAccount: () => string | null
  /** Whether a grand total has been read, so that what follows stands below the table. */
  isAfterTotal: () => boolean
}

/** Judges a row that does not show at once that it is a line; null means that it is to be read as one. */
type Classifier = (cells: Cell[]) => IgnoredReason | null

/** Compiles the rules by which rows that are no records are told apart. */
export function createClassifier(
  plan: ImportPlan,
  kind: KindDefinition,
  headers: string[],
  history: History,
): Classifier {
  const columnsOf = (...types: string[]) =>
    new Set(
      plan.columns
        .filter(({ field }) => kind.fields.some((one) => one.field === field && types.includes(one.type)))
        .map(({ index }) => index),
    )
  const additive = columnsOf('number', 'money', 'percent')
  const currencies = columnsOf('currency')
  const unmapped = new Set(
    plan.columns.filter((column) => column.field === null).map((column) => column.index),
  )
  const isList = plan.required.length > 0 && kind.primaryDate === null
  const hasGroups = plan.layout.groupColumns.length > 0

  return (cells) => {
    // Lines of dashes and stars part or mark what is printed; they say nothing.
    const filled = filledColumns(cells).filter((index) => !isMark(cells[index]))
    if (filled.length === 0) return 'blank'
    if (repeatsHeader(cells, headers)) return 'header'
    const words = filled.filter((index) => isWords(cells[index]))
    const first = words.length > 0 ? cellText(cells[words[0]!]) : ''
    if (filled.length <= (isList ? 1 : 3) && isFooter(first)) return 'title'
    const label = labelOf(cells, words)
    if (label !== null && isTotal(label, cells, words)) return 'total'
    if (isNumbersOnly(cells, filled) && history.isSum(cells) === true) return 'total'
    if (hasGroups && isGroup(plan, cells)) return 'group'
    if (isList) return null
    if (!hasGroups && words.length === 1 && filled.length > 1 && isSubtotalOfAccount(cells, first))
      return 'total'
    if (history.isAfterTotal() && words.length === filled.length && filled.length <= 3) return 'title'
    return filled.length === 1 && words.length === 1 ? 'title' : null
  }

  function labelOf(cells: Cell[], words: number[]): TotalLabel | null {
    for (const index of words.slice(0, 3)) {
      const label = totalLabel(cellText(cells[index]))
      if (label !== null) return label
    }
    return null
  }

  function isTotal(label: TotalLabel, cells: Cell[], words: number[]): boolean {
    // In a list of companies or people a row with more words is an entry, whatever its name.
    if (isList)
      return (
        label.certainty === 'sure' && words.length === 1 && (label.whole || history.isSum(cells) === true)
      )
    if (label.certainty === 'sure') return words.length <= 3
    if (words.length > 2) return false
    if (history.isKnownGroup(label.name) || label.name === history.lastAccount()?.toLowerCase()) return true
    if (history.isSum(cells) === true) return true
    return !hasGroups && words.length === 1
  }

  function isNumbersOnly(cells: Cell[], filled: number[]): boolean {
    return (
      filled.some((index) => additive.has(index)) &&
      filled.every(
        (index) =>
          additive.has(index) || currencies.has(index) || (unmapped.has(index) && !isWords(cells[index])),
      )
    )
  }

  function isSubtotalOfAccount(cells: Cell[], name: string): boolean {
    return name.toLowerCase() === history.lastAccount()?.toLowerCase() && history.isSum(cells) === true
  }
}

/** A row with a name in a group column and no details of a line; where names are indented, the depth decides. */
function isGroup({ layout }: ImportPlan, cells: Cell[]): boolean {
  const column = layout.groupColumns.findLast((index) => !isBlank(cells[index]))
  if (column === undefined || !/\p{L}/u.test(cellText(cells[column]))) return false
  if (isLabelPair(cells, column)) return true
  if (layout.groupColumns.length === 1 && layout.indents !== null && layout.detailField !== null) {
    return indentOf(cells[column]) <= layout.indents.at(-1)!
  }
  return layout.detailColumns.every((index) => isBlank(cells[index]))
}
