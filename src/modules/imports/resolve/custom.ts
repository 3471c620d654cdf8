import { type CustomShape, type CustomValue, readCustom } from '../../../core/dossier/customValue.ts'
import type { Resolve } from './row.ts'

/** A field of one's own a file can fill. */
export interface CustomColumn extends CustomShape {
  /** What the rows are. */
  kind: 'accounts' | 'contacts'
  key: string
  label: string
}

/**
 * Takes the texts of columns that fill fields of one's own out of what no field takes, each read as its field is typed.
 * A text that cannot be read so stays where it was, under its header.
 */
export function withCustom(
  resolve: Resolve,
  fields: readonly CustomColumn[],
  keyOfHeader: ReadonlyMap<string, string>,
): Resolve {
  if (keyOfHeader.size === 0) return resolve
  const shapes = new Map(fields.map((field) => [field.key, field]))
  return (read) => {
    const custom: Record<string, CustomValue> = {}
    const extra: Record<string, string> = {}
    for (const [header, text] of Object.entries(read.extra ?? {})) {
      const key = keyOfHeader.get(header)
      const shape = key === undefined ? undefined : shapes.get(key)
      const value = shape && readCustom(shape, text)
      if (value === undefined || value === null) extra[header] = text
      else custom[key!] = value
    }
    const values =
      Object.keys(custom).length > 0 ? { ...read.values, custom: JSON.stringify(custom) } : read.values
    return resolve({ ...read, values, extra: Object.keys(extra).length > 0 ? extra : null })
  }
}
