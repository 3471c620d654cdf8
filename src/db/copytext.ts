/** A value that a column can take in a bulk load. Arrays become PostgreSQL arrays, other objects JSON. */
export type CopyValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | Date
  | Uint8Array
  | readonly (string | number | null)[]
  | { readonly [key: string]: unknown }

const needsEscape = /[\\\t\n\r]/
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** One row in PostgreSQL's text format for COPY, with its line end. */
export function rowText(row: readonly CopyValue[]): string {
  let text = ''
  for (let index = 0; index < row.length; index++) {
    if (index > 0) text += '\t'
    text += fieldText(row[index]!)
  }
  return `${text}\n`
}

function fieldText(value: CopyValue): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (typeof value !== 'object') return String(value)
  if (value instanceof Date) return value.toISOString()
  // A backslash that belongs to the value is itself escaped.
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString('hex')}`
  if (Array.isArray(value)) return escaped(arrayText(value as readonly (string | number | null)[]))
  return escaped(JSON.stringify(value))
}

function escaped(text: string): string {
  return needsEscape.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign]!) : text
}

function arrayText(values: readonly (string | number | null)[]): string {
  const elements = values.map((value) => {
    if (value === null) return 'null'
    return typeof value === 'number' ? String(value) : `"${value.replace(/["\\]/g, '\\$&')}"`
  })
  return `{${elements.join(',')}}`
}
