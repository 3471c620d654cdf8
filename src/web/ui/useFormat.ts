import { type IntlShape, useIntl } from 'react-intl'

export type NumberShape = {
  /** Most decimals; the fewest are as many as the number needs. Default 1, for money 0. */
  digits?: number
  /** Shows all decimals, even zeros, so that figures under one another line up. */
  fixed?: boolean
  /** Shortens to thousands and millions ("1.2M"), for tiles and axes. */
  compact?: boolean
  /** Shows + before a rise, for changes. */
  signed?: boolean
}

export type Format = ReturnType<typeof makeFormat>

/** Numbers, money and dates as text in the reader's locale; for attributes, axes and exports. Cells use the components. */
export function useFormat(): Format {
  return formatOf(useIntl())
}

const made = new WeakMap<IntlShape, Format>()

/** One for each locale: a list asks for it in every cell. */
function formatOf(intl: IntlShape): Format {
  const known = made.get(intl) ?? makeFormat(intl)
  made.set(intl, known)
  return known
}

/** The formatters are kept: making one takes a hundred times as long as using it, and a list uses five in every row. */
export function makeFormat({ locale, timeZone }: Pick<IntlShape, 'locale' | 'timeZone'>) {
  const numbers = new Map<string, Intl.NumberFormat>()
  const write = (value: number, shape: NumberShape, style: string) => {
    const { digits, fixed = false, compact = false, signed = false } = shape
    const key = `${style} ${digits} ${fixed} ${compact} ${signed}`
    const known = numbers.get(key) ?? new Intl.NumberFormat(locale, numberOptions(shape, style))
    numbers.set(key, known)
    return known.format(value)
  }
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const
  const days = new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' })
  const months = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const daysHere = new Intl.DateTimeFormat(locale, { ...day, timeZone })
  const instants = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return {
    number: (value: number, shape: NumberShape = {}) => write(value, shape, 'decimal'),
    /** Takes percents, 0 to 100, as every field that ends in `Pct` holds them. */
    percent: (valuePct: number, shape: NumberShape = {}) => write(valuePct / 100, shape, 'percent'),
    /** Without a currency (mixed or unknown) the bare number is shown; what is no code of a currency stands behind it. */
    money: (value: number, currency: string | null, shape: NumberShape = {}) => {
      const whole = { ...shape, digits: shape.digits ?? (shape.compact ? 1 : 0) }
      if (currency === null || /^[A-Z]{3}$/.test(currency)) return write(value, whole, currency ?? 'decimal')
      return `${write(value, whole, 'decimal')} ${currency}`.trimEnd()
    },
    /** A day ("2025-03-31"), a month ("2025-03") or an instant. Days and months have no zone; instants take the reader's. */
    date: (value: string) =>
      writeDate(value, value.length === 7 ? months : value.length === 10 ? days : daysHere),
    instant: (value: string) => writeDate(value, instants),
  }
}

/** What is no date is shown as it is. */
function writeDate(value: string, format: Intl.DateTimeFormat): string {
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? value : format.format(date)
}

/** `style` is decimal, percent or the code of a currency. */
function numberOptions(shape: NumberShape, style: string): Intl.NumberFormatOptions {
  const { digits = 1, fixed = false, compact = false, signed = false } = shape
  const isMoney = style !== 'decimal' && style !== 'percent'
  return {
    ...(isMoney ? { style: 'currency', currency: style, currencyDisplay: 'narrowSymbol' } : { style }),
    maximumFractionDigits: digits,
    // A currency brings two decimals of its own unless it is told otherwise.
    minimumFractionDigits: fixed ? digits : 0,
    ...(compact ? { notation: 'compact' } : {}),
    ...(signed ? { signDisplay: 'exceptZero' } : {}),
  }
}
