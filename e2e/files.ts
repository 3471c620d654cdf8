import { encodeText } from '../src/core/text/encode.ts'

export interface OrderLine {
  number: string
  date: string
  customer: string
  product: string
  quantity: string
  amount: string
}

export const orderHeader = { date: 'Дата заказа', amount: 'Сумма, руб.' }

/** The first row of data: a title and an empty row stand above the headers. */
export const firstRow = 4

/** A file as an accounts department sends it: windows-1251, semicolons, a title, the headers in row 3, commas in sums. */
export function russianOrders(lines: OrderLine[]): Buffer {
  const header = [
    'Номер заказа',
    orderHeader.date,
    'Покупатель',
    'Номенклатура',
    'Количество',
    orderHeader.amount,
  ]
  const rows = lines.map(({ number, date, customer, product, quantity, amount }) => [
    number,
    date,
    customer,
    product,
    quantity,
    amount,
  ])
  const text = [['Реализация продукции за период'], [], header, ...rows]
    .map((cells) => cells.join(';'))
    .join('\r\n')
  return Buffer.from(encodeText(`${text}\r\n`, 'windows-1251'))
}

/** A day of the ISO calendar as Russian files write it. */
export const russianDay = (day: string) => day.split('-').toReversed().join('.')
