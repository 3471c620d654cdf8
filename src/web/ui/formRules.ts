export type FieldValue = string | number | boolean | string[] | null

export type FormValues = Record<string, FieldValue>

type Option = { value: string; label: string }

/** One field of a form, as data. Texts are already in the reader's language. */
export type Field<Values extends FormValues = FormValues> = {
  name: keyof Values & string
  label: string
  kind: 'text' | 'email' | 'password' | 'longText' | 'number' | 'date' | 'choice' | 'choices' | 'checkbox'
  description?: string
  required?: boolean
  /** Options of a choice. */
  options?: readonly Option[]
  /** Least and most: the value of a number, the count of characters of a text. */
  least?: number
  most?: number
  digits?: number
  autoComplete?: string
  disabled?: boolean
  /** A rule of its own: gives a message, or null where all is well. */
  check?: (value: FieldValue, values: Values) => string | null
}

export type FieldFault =
  | { rule: 'required' | 'email' | 'date' }
  | { rule: 'least' | 'most' | 'tooLong' | 'tooShort'; limit: number }

/** Which built-in rule a value breaks, or null. An empty value breaks only `required`. */
export function fieldFault(field: Field, value: FieldValue): FieldFault | null {
  if (isEmpty(value)) return field.required ? { rule: 'required' } : null
  if (typeof value === 'number') {
    if (field.least !== undefined && value < field.least) return { rule: 'least', limit: field.least }
    if (field.most !== undefined && value > field.most) return { rule: 'most', limit: field.most }
  }
  if (typeof value !== 'string') return null
  if (field.kind === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return { rule: 'email' }
  if (field.kind === 'date' && !isDay(value)) return { rule: 'date' }
  const length = Array.from(value).length
  if (field.least !== undefined && length < field.least) return { rule: 'tooShort', limit: field.least }
  if (field.most !== undefined && length > field.most) return { rule: 'tooLong', limit: field.most }
  return null
}

/** What is sent: texts without outer spaces, empty ones as null. A password keeps every character. */
export function tidyValues<Values extends FormValues>(
  fields: readonly Field<Values>[],
  values: Values,
): Values {
  const tidy: FormValues = { ...values }
  for (const { name, kind } of fields) {
    const value = tidy[name]
    if (typeof value !== 'string' || kind === 'password') continue
    tidy[name] = value.trim() === '' ? null : value.trim()
  }
  return tidy as Values
}

function isEmpty(value: FieldValue): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === null || value === false || (Array.isArray(value) && value.length === 0)
}

function isDay(value: string): boolean {
  const parsed = Date.parse(`${value}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(parsed) &&
    new Date(parsed).toISOString().startsWith(value)
  )
}
