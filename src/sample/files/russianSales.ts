import type { CellValue } from 'hucre/xlsx'
import type { PlainDate } from '../../core/period.ts'
import { encodeText } from '../../core/text/encode.ts'
import { dotted, money } from './format.ts'
import { type SalesLine, salesByYear } from './salesLines.ts'
import type { FileContent, FileContext } from './sampleFile.ts'
import { separated, workbook } from './tables.ts'

const header = [
  'Контрагент / Номенклатура',
  'Заказ',
  'Дата',
  'Артикул',
  'Количество',
  'Ед. изм.',
  'Цена, руб.',
  'Скидка, %',
  'Сумма, руб.',
  'Себестоимость, руб.',
]

/** How a report writes days and money; `place` counts the lines. */
interface Writing {
  day(day: PlainDate, place: number): CellValue
  amount(minor: number, place: number): CellValue
}

const asText: Writing = { day: dotted, amount: (minor) => money(minor, ',', '\u00a0') }

/** Grown by hand: real dates and numbers, but some of both typed in as text. */
const asTyped: Writing = {
  day: (day, place) => (place % 3 === 0 ? dotted(day) : new Date(`${day}T00:00:00Z`)),
  amount: (minor, place) => (place % 5 === 0 ? money(minor, ',', '\u00a0') : minor / 100),
}

/**
 * Sales to Russia and Kazakhstan year by year as the accounting program reports them: a row for each customer with its
 * totals, its sales below, and the grand total at the end. The oldest year is a CSV in windows-1251, the others are XLSX.
 */
export function russianSales(context: FileContext): Promise<FileContent>[] {
  const { sample } = context
  return salesByYear(context, 'ru').map(async ([year, lines], index): Promise<FileContent> => {
    const period = `Период: ${dotted(first(year, sample.firstDay))} - ${dotted(last(year, sample.asOf))}`
    const about = {
      kind: 'orders' as const,
      map: { constants: { currency: 'RUB' } },
      rows: lines.length,
      badRows: 0,
    }
    if (index === 0) {
      return {
        ...about,
        path: `sales-russia-${year}.csv`,
        description: `Sales ${year} to Russia and Kazakhstan by customer with totals, windows-1251`,
        bytes: encodeText(separated(textCells(report(lines, period, asText)), ';'), 'windows-1251'),
      }
    }
    return {
      ...about,
      path: `sales-russia-${year}.xlsx`,
      description: `Sales ${year} to Russia and Kazakhstan by customer with totals`,
      bytes: await workbook([{ name: 'TDSheet', rows: report(lines, period, asTyped) }], sample.asOf),
    }
  })
}

function textCells(rows: readonly CellValue[][]): string[][] {
  return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
}

function first(year: string, firstDay: PlainDate): PlainDate {
  return firstDay.startsWith(year) ? firstDay : `${year}-01-01`
}

function last(year: string, asOf: PlainDate): PlainDate {
  return asOf.startsWith(year) ? asOf : `${year}-12-31`
}

function report(lines: readonly SalesLine[], period: string, writing: Writing): CellValue[][] {
  const groups = [...Map.groupBy(lines, ({ account }) => account!.name)].toSorted(([left], [right]) =>
    left < right ? -1 : 1,
  )
  return [
    ['Продажи по контрагентам'],
    [period],
    ['Показатели: Количество, Сумма, Себестоимость'],
    [],
    header,
    ...groups.flatMap(([name, sales]) => [
      totals(name, sales, writing),
      ...sales.map((sale, place) => lineRow(sale, place, writing)),
    ]),
    totals('Итого', lines, writing),
  ]
}

function totals(name: string, sales: readonly SalesLine[], writing: Writing): CellValue[] {
  const sum = (of: (sale: SalesLine) => number) => sales.reduce((total, sale) => total + of(sale), 0)
  const quantity = sum(({ line }) => line.quantity)
  const amount = writing.amount(
    sum(({ line }) => line.amountMinor),
    1,
  )
  const cost = writing.amount(
    sum(({ line }) => line.costMinor),
    1,
  )
  return [name, null, null, null, quantity, null, null, null, amount, cost]
}

function lineRow({ order, line, product }: SalesLine, place: number, writing: Writing): CellValue[] {
  return [
    `    ${product.names.ru}`,
    order.number,
    writing.day(order.orderedOn, place),
    product.code,
    line.quantity,
    product.unit === 'h' ? 'ч' : 'шт',
    writing.amount(line.unitPriceMinor, 1),
    line.discountPct,
    writing.amount(line.amountMinor, place + 2),
    writing.amount(line.costMinor, 1),
  ]
}
