import type { Choice } from '../choices/choice.ts'

export const kindNames = [
  'accounts',
  'contacts',
  'products',
  'orders',
  'deliveries',
  'invoices',
  'interactions',
  'requests',
  'opportunities',
  'statements',
  'contracts',
  'colleagues',
  'relations',
] as const

/** What one row of a file can be. */
export type Kind = (typeof kindNames)[number]

export type FieldType =
  | 'text'
  | 'number'
  | 'money'
  | 'date'
  | 'instant'
  | 'percent'
  | 'currency'
  | 'country'
  | 'email'

export type FieldDefinition = {
  field: string
  type: FieldType
  /** Header phrases in several languages, split by commas and lines; '~' before a phrase that is only a hint. */
  words: string
  /** Words that, beside a phrase, say that the column is something else. */
  not?: string
  /** Names the customer rather than the fact. */
  company?: true
  /** Can be summed, so that it also stands on group and total rows. */
  additive?: true
  /** Ids and codes: '17850.0' of a careless export is '17850'. */
  code?: true
  /** Free text, in which line breaks mean something. */
  long?: true
  /** Text that may well be a date, and is kept as it is written. */
  dated?: true
  choice?: Choice
  /** Weight of the field when the kind of a table is guessed; 1 where absent. */
  weight?: number
}

export type KindDefinition = {
  kind: Kind
  fields: FieldDefinition[]
  /** Each entry is a set of fields of which a row must fill one. */
  required: string[][]
  /** Whether a row that names no company is bad. */
  needsCompany: boolean
  /** The date that says when the fact happened. */
  primaryDate: string | null
  /** Measure whose sum the totals of a report state, best first. */
  sums: string[]
}
