import type { Kind } from '../kinds/kind.ts'
import type { Layout } from '../layout/layout.ts'
import type { DateOrder } from '../values/date.ts'
import type { DecimalMark } from '../values/number.ts'

/** What numbers of a discount column mean: 0.05, 5 or an amount of money. */
export type DiscountUnit = 'fraction' | 'percent' | 'money'

/** How the texts of a column are to be read. */
export type Convention = {
  decimal: DecimalMark
  dateOrder: DateOrder
  /** ISO code that the header names, or the only one of its cells; null where none does or several do. */
  currency: string | null
  /** Factor for every number of the column, 1000 for 'тыс. руб.'. */
  scale: number
  discountUnit: DiscountUnit
}

export type PlanColumn = {
  /** 0-based place in a row. */
  index: number
  header: string
  /** Field of the kind that the column fills, null where it goes to `extra`. */
  field: string | null
  /** Of several columns for one field the lowest rank with a readable value wins. */
  rank: number
  /** Left out altogether, by the wish of the user. */
  ignored: boolean
  /** Date field that dates inside the text fill as well ('Реализация 15 от 01.02.2025'). */
  dateField: string | null
  /** Instant whose time of day stands in this column, its date standing in another. */
  timeField: string | null
  convention: Convention
  samples: string[]
}

export type DoubtCode =
  | 'kindUncertain'
  | 'headerMissing'
  | 'fieldAmbiguous'
  | 'requiredMissing'
  | 'decimalAmbiguous'
  | 'decimalMixed'
  | 'dateOrderAmbiguous'
  | 'dateOrderMixed'
  | 'currencyMissing'
  | 'currencyAssumed'
  | 'scaleApplied'
  | 'groupFieldGuessed'
  | 'groupRows'
  | 'cellsFilledDown'
  | 'dateFromText'
  | 'periodWithoutDates'
  | 'constantFromTitle'
  | 'columnUnreadable'
  | 'turned'
  | 'linesUnplaced'
  | 'periodsLeftOut'
  | 'sheetsAlike'

/** Something a person should look at before the import; `params` fill the message of the code. */
export type Doubt = { code: DoubtCode; params: Record<string, string | number | string[] | null> }

export type PlanProblemCode =
  | 'noRows'
  | 'kindUnknown'
  | 'unknownKind'
  | 'unknownHeader'
  | 'unknownField'
  | 'badConstant'
  | 'badConvention'
  | 'badHeaderRow'

/** Why a plan cannot be run, with what is there instead (`headers`, `fields`, `kinds`). */
export type PlanProblem = { code: PlanProblemCode; params: Record<string, string | number | string[] | null> }

/** Everything needed to read a table row by row; plain JSON. */
export type ImportPlan = {
  kind: Kind | null
  /** Certainty of the kind 0..1; 1 where the user named it. */
  confidence: number
  /** 1-based row of the first header row, 0 for a table without headers. */
  headerRow: number
  headerRows: number
  columns: PlanColumn[]
  /** Of each set of fields a row must fill one. */
  required: string[][]
  layout: Layout
  constants: Record<string, string | number>
  /** Of amounts that name none themselves: what a person said, else the only one the table names. */
  currency: string | null
  doubts: Doubt[]
  /** Empty in a plan that can be run. */
  problems: PlanProblem[]
}
