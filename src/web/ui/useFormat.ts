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

export function makeFormat(intl: IntlShape) {
  return {
    number: (value: number, shape: NumberShape = {}) => intl.formatNumber(value, numberOptions(shape)),
    /** Takes percents, 0 to 100, as every field that ends in `Pct` holds them. */
    percent: (valuePct: number, shape: NumberShape = {}) =>
      intl.formatNumber(valuePct / 100, { ...numberOptions(shape), style: 'percent' }),
    /** Without a currency (mixed or unknown) the bare number is shown. */
    money: (value: number, currency: string | null, shape: NumberShape = {}) =>
      intl.formatNumber(value, {
        ...numberOptions({ ...shape, digits: shape.digits ?? (shape.compact ? 1 : 0) }),
        ...(currency ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } : {}),
      }),
    /** A day ("2025-03-31"), a month ("2025-03") or an instant. Days and months have no zone; instants take the reader's. */
    date: (value: string) => formatDay(intl, value),
    instant: (value: string) => intl.formatDate(value, { dateStyle: 'medium', timeStyle: 'short' }),
  }
}

function numberOptions({ digits = 1, fixed = false, compact = false, signed = false }: NumberShape) {
  return {
    maximumFractionDigits: digits,
    // A currency brings two decimals of its own unless it is told otherwise.
    minimumFractionDigits: fixed ? digits : 0,
    ...(compact ? ({ notation: 'compact' } as const) : {}),
    ...(signed ? ({ signDisplay: 'exceptZero' } as const) : {}),
  }
}

function formatDay(intl: IntlShape, value: string): string {
  if (/^\d{4}-\d{2}$/.test(value)) {
    return intl.formatDate(`${value}-01T00:00:00Z`, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  }
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value)
  return intl.formatDate(isDay ? `${value}T00:00:00Z` : value, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(isDay ? { timeZone: 'UTC' } : {}),
  })
}
