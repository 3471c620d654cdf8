import type { Cell } from './cell.ts'

export type NumberStyle =
  | 'native'
  | 'comma'
  | 'nbsp'
  | 'thin'
  | 'dotComma'
  | 'commaDot'
  | 'apostrophe'
  | 'plain'
  | 'mixed'
  | 'brackets'
  | 'currency'
  | 'trailingMinus'
export type DateStyle =
  | 'iso'
  | 'dotted'
  | 'slashed'
  | 'american'
  | 'named'
  | 'serial'
  | 'mixed'
  | 'short'
  | 'withTime'
  | 'compact'

/** Writes a number as exports do. */
export function numbersAs(value: number, style: NumberStyle, decimals: number): Cell {
  const isMinus = value < 0
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = (mark: string, decimal: string) =>
    whole.replace(/\B(?=(\d{3})+$)/g, mark) + (fraction ? decimal + fraction : '')
  const signed = (text: string) => (isMinus ? `-${text}` : text)
  switch (style) {
    case 'native':
      return value
    case 'comma':
      return signed(grouped(' ', ','))
    case 'nbsp':
      return signed(grouped('\u00a0', ','))
    case 'thin':
      return isMinus ? `\u2212${grouped('\u202f', ',')}` : grouped('\u2009', ',')
    case 'dotComma':
      return signed(grouped('.', ','))
    case 'commaDot':
      return signed(grouped(',', '.'))
    case 'apostrophe':
      return signed(grouped('\u2019', '.'))
    case 'plain':
      return signed(grouped('', '.'))
    case 'mixed':
      return Math.abs(Math.round(value)) % 2 === 0 ? value : signed(grouped(' ', ','))
    case 'brackets':
      return isMinus ? `(${grouped(',', '.')})` : grouped(',', '.')
    case 'currency':
      return decimals === 0 ? signed(grouped('', '.')) : signed(`${grouped('.', ',')} €`)
    case 'trailingMinus':
      return grouped('.', ',') + (isMinus ? '-' : '')
  }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Writes an ISO date as exports do; `turn` lets a column mix real dates and texts. */
export function datesAs(iso: string, style: DateStyle, turn: number): Cell {
  const [year = '', month = '', day = ''] = iso.split('-')
  switch (style) {
    case 'iso':
      return iso
    case 'dotted':
      return `${day}.${month}.${year}`
    case 'slashed':
      return `${day}/${month}/${year}`
    case 'american':
      return `${Number(month)}/${Number(day)}/${year}`
    case 'named':
      return `${day}-${months[Number(month) - 1]}-${year.slice(2)}`
    case 'serial':
      return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569
    case 'mixed':
      return turn % 2 === 0 ? iso : `${day}.${month}.${year}`
    case 'short':
      return `${day}.${month}.${year.slice(2)}`
    case 'withTime':
      return `${day}.${month}.${year} 12:30:00`
    case 'compact':
      return `${year}${month}${day}`
  }
}
