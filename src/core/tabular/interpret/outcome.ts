/** Why a value cannot be taken. */
export type ReasonCode =
  | 'missing'
  | 'notADate'
  | 'impossibleDate'
  | 'notANumber'
  | 'notAnEmail'
  | 'unknownWord'
  | 'unknownCurrency'

export type RowProblem = {
  /** Header of the column, null where no column holds the field. */
  column: string | null
  field: string
  /** The text as it stands in the file. */
  value: string
  reason: ReasonCode
}

export type FieldValue = string | number | null

/** A row that became a record of the plan's kind. */
export type RecordRow = {
  type: 'record'
  row: number
  values: Record<string, FieldValue>
  /** Texts no field takes, by header; null where there are none. */
  extra: Record<string, string> | null
}

export type IgnoredReason = 'blank' | 'title' | 'header' | 'group' | 'total'

/** `agrees` on total rows: whether the stated total is a sum of the lines read; null where that cannot be said. */
export type IgnoredRow = { type: 'ignored'; row: number; why: IgnoredReason; agrees?: boolean | null }

export type BadRow = { type: 'bad'; row: number; problems: RowProblem[] }

export type Interpreted = RecordRow | IgnoredRow | BadRow
