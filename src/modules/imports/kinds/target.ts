/** A row of a file after interpretation: field id to value, with what was resolved on the way (productId, orderId). */
export type Values = Record<string, string | number | null | undefined>

export interface TargetColumn {
  /** Field of the row. */
  field: string
  column: string
  /** What becomes of the value that stands and the value of the file, where neither simply displaces the other; joined objects
   * keep the keys of both. */
  keep?: 'least' | 'greatest' | 'joined'
  /** A list of which several rows on one thing bring parts; a file that brings none of it leaves what stands. */
  gathered?: true
  /** Column whose value stands in for this one where the file has none: it displaces nothing. */
  standIn?: string
  /** Of several rows on one thing the values are added up, where every row has one. */
  sum?: boolean
}

/** How rows of one kind become rows of one table. Adding a kind is adding one such description. */
export interface Target {
  table: string
  columns: readonly TargetColumn[]
  /** Staged for what is derived from the rows, but no column of the table. */
  besides?: readonly { field: string; column: string }[]
  /** What identifies the fact within its account. */
  key: (values: Values) => string
  /** Rows with equal keys are facts of their own (told apart by their order), or one thing said several times. */
  repeated: 'each' | 'once'
  /** Of several rows on one thing those with this value speak first. */
  lead?: { column: string; value: string }
  /** Columns of the primary key. */
  identity: readonly string[]
  /** The table has no origin_id, because its rows move with another table's. */
  withoutOrigin?: true
  /** Column of money whose sum the result states. */
  amount?: string
  /**
   * How a row tells what a person said of it, which no file overwrites: column by column in "said", or the whole row where
   * "noted_by" names somebody.
   */
  saidBy?: 'fields' | 'row'
  /** Rows have a product of ours. */
  product?: true
}

export const columnsOf = (...names: (string | [field: string, column: string])[]): TargetColumn[] =>
  names.map((name) =>
    typeof name === 'string' ? { field: name, column: snake(name) } : { field: name[0], column: name[1] },
  )

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Joins the parts of a key; parts that are absent still take their place. */
export const keyOf = (...parts: (string | number | null | undefined)[]): string =>
  parts
    .map((part) => (part === null || part === undefined ? '' : String(part).trim().toLowerCase()))
    .join('/')
