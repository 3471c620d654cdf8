import type { Cell } from './cell.ts'
import { datesAs, numbersAs } from './messy-cells.builder.ts'
import type { DateStyle, NumberStyle } from './messy-cells.builder.ts'
import type { Words } from './messy-words.builder.ts'
import { wordsOf } from './messy-words.builder.ts'

/** One true order line, from which tables are built. */
export type TrueLine = {
  account: string
  orderNumber: string
  orderedOn: string
  product: string
  quantity: number
  price: number
  amount: number
}

/** How a table is written; every choice must leave the lines readable. */
export type Style = {
  language: 'en' | 'ru' | 'el' | 'de'
  words: number
  layout: 'flat' | 'group' | 'nested' | 'stairs' | 'merged' | 'headings'
  indent: string
  subtotals: 'none' | 'onGroup' | 'labelled' | 'named' | 'bare'
  grandTotal: 'none' | 'top' | 'bottom' | 'bare'
  numbers: NumberStyle
  dates: DateStyle
  titles: number
  blankColumns: number[]
  order: number[]
  noise: boolean
  repeatHeader: boolean
  footer: boolean
  twoHeaderRows: boolean
  /** A column of running numbers before all others. */
  counter: boolean
  /** Tax numbers, on group rows only where there are such rows. */
  taxNumber: boolean
  withoutAmount: boolean
}

type Column =
  | 'counter'
  | 'tax'
  | 'party'
  | 'order'
  | 'date'
  | 'product'
  | 'quantity'
  | 'price'
  | 'amount'
  | 'unit'
  | 'vat'

/** Rows of a messy table that hold exactly the given lines. */
export function messyTable(lines: TrueLine[], style: Style): Cell[][] {
  const words = wordsOf(style.language, style.words)
  const columns = orderedColumns(style)
  const rows: Cell[][] = titleRows(words, style.titles)
  const header = headerRows(columns, words, style)
  rows.push(...header)
  if (style.grandTotal === 'top') rows.push(totalRow(columns, words.total, lines, style))
  const groups = Map.groupBy(lines, (line) => line.account)
  let count = 0
  for (const [account, own] of groups) {
    rows.push(...groupRows(columns, account, own, style, words))
    const parts = style.layout === 'nested' && own.length > 3 ? [own.slice(0, 2), own.slice(2)] : [own]
    for (const [order, part] of parts.entries()) {
      if (style.layout === 'nested')
        rows.push(nameRow(columns, `${style.indent}${words.contract} ${order + 1}-A`, part, style))
      for (const line of part) {
        if (style.repeatHeader && count > 0 && count % 17 === 0) rows.push([], ...header)
        rows.push(lineRow(columns, line, style, line === own[0], ++count))
      }
    }
    rows.push(...afterGroup(columns, account, own, words, style))
  }
  if (style.grandTotal === 'bottom') rows.push(totalRow(columns, words.total, lines, style))
  if (style.grandTotal === 'bare') rows.push(totalRow(columns, null, lines, style))
  if (style.footer) rows.push([], [words.signed])
  return rows.map((row) => withBlankColumns(row, style.blankColumns))
}

function orderedColumns(style: Style): Column[] {
  const all: Column[] = ['party', 'order', 'date', 'product', 'quantity', 'price', 'amount']
  if (style.noise) all.push('unit', 'vat')
  if (style.taxNumber && style.layout !== 'headings') all.push('tax')
  if (
    style.withoutAmount &&
    (style.subtotals === 'none' || style.subtotals === 'labelled' || style.subtotals === 'named')
  )
    all.splice(all.indexOf('amount'), 1)
  const kept =
    style.layout === 'group' || style.layout === 'nested'
      ? all.filter((column) => column !== 'product')
      : style.layout === 'headings'
        ? all.filter((column) => column !== 'party')
        : all
  const rank = (column: Column) => style.order[all.indexOf(column)] ?? 0
  const sorted = kept.toSorted((left, right) => rank(left) - rank(right))
  // Names of groups stand first in the reports that have them.
  const reported: Column[] =
    style.layout === 'flat' || style.layout === 'headings'
      ? sorted
      : ['party', ...sorted.filter((column) => column !== 'party')]
  return style.counter && style.layout !== 'headings' ? ['counter', ...reported] : reported
}

function titleRows(words: Words, count: number): Cell[][] {
  return [[words.title], [words.period], [], [words.filter], [], []].slice(0, count)
}

function headerRows(columns: Column[], words: Words, style: Style): Cell[][] {
  const isCombined = style.layout === 'group' || style.layout === 'nested'
  if (isCombined && style.twoHeaderRows) {
    return [
      columns.map((column) => words[column]),
      columns.map((column) => (column === 'party' ? words.product : null)),
    ]
  }
  const combined =
    style.layout === 'nested'
      ? `${words.party} / ${words.contract} / ${words.product}`
      : `${words.party} / ${words.product}`
  return [columns.map((column) => (column === 'party' && isCombined ? combined : words[column]))]
}

function groupRows(
  columns: Column[],
  account: string,
  own: TrueLine[],
  style: Style,
  words: Words,
): Cell[][] {
  if (style.layout === 'flat' || style.layout === 'merged') return []
  if (style.layout === 'headings') return [[`${words.party}: ${account}`]]
  const row = nameRow(columns, account, own, style)
  if (columns.includes('tax')) row[columns.indexOf('tax')] = taxNumberOf(account)
  return [row]
}

function nameRow(columns: Column[], name: string, own: TrueLine[], style: Style): Cell[] {
  const row = sumRow(columns, style.subtotals === 'onGroup' ? own : [], style)
  row[columns.indexOf('party')] = name
  return row
}

/** Any ten digits that differ by company. */
export function taxNumberOf(account: string): string {
  return String(7_700_000_000 + account.length * 1_000_003)
}

function lineRow(columns: Column[], line: TrueLine, style: Style, isFirst: boolean, count: number): Cell[] {
  const deep = style.layout === 'nested' ? style.indent + style.indent : style.indent
  const party = {
    flat: line.account,
    headings: null,
    stairs: null,
    merged: isFirst ? line.account : null,
    group: deep + line.product,
    nested: deep + line.product,
  }
  const number = (value: number, column: Column) =>
    numbersAs(value, style.numbers, column === 'quantity' ? 0 : 2)
  const hasTax = style.layout === 'flat' || (style.layout === 'merged' && isFirst)
  const cells: Record<Column, Cell> = {
    counter: count,
    tax: hasTax ? taxNumberOf(line.account) : null,
    party: party[style.layout],
    order: line.orderNumber,
    date: datesAs(line.orderedOn, style.dates, line.quantity),
    product: line.product,
    quantity: number(line.quantity, 'quantity'),
    price: number(line.price, 'price'),
    amount: number(line.amount, 'amount'),
    unit: 'pcs',
    vat: number(Math.round(line.amount * 20) / 100, 'vat'),
  }
  return columns.map((column) => cells[column])
}

function sumRow(columns: Column[], lines: TrueLine[], style: Style): Cell[] {
  const total = (pick: (line: TrueLine) => number) =>
    Math.round(lines.reduce((sum, line) => sum + pick(line), 0) * 100) / 100
  return columns.map((column) => {
    if (lines.length === 0) return null
    if (column === 'quantity')
      return numbersAs(
        total((line) => line.quantity),
        style.numbers,
        0,
      )
    return column === 'amount'
      ? numbersAs(
          total((line) => line.amount),
          style.numbers,
          2,
        )
      : null
  })
}

function totalRow(columns: Column[], label: string | null, lines: TrueLine[], style: Style): Cell[] {
  const row = sumRow(columns, lines, style)
  if (label !== null)
    row[columns.findIndex((column) => column !== 'quantity' && column !== 'amount' && column !== 'counter')] =
      label
  return row
}

function afterGroup(
  columns: Column[],
  account: string,
  own: TrueLine[],
  words: Words,
  style: Style,
): Cell[][] {
  if (style.subtotals === 'labelled') return [totalRow(columns, words.subtotal, own, style)]
  if (style.subtotals === 'named') return [totalRow(columns, words.named(account), own, style)]
  return style.subtotals === 'bare' ? [totalRow(columns, null, own, style)] : []
}

function withBlankColumns(row: Cell[], places: number[]): Cell[] {
  const wide = row.slice()
  for (const place of places) wide.splice(place, 0, null)
  return wide
}
