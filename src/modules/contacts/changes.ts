import { ownValues } from './customValues/service.ts'
import type { ContactRow } from './queries.ts'

/** What a person can say of a contact that is stored as it is said. */
export const storedFields = [
  'name',
  'title',
  'email',
  'phone',
  'role',
  'circle',
  'influence',
  'stance',
  'reportsToId',
  'language',
  'consent',
  'consentOn',
  'startedOn',
  'leftOn',
  'notes',
  'custom',
] as const
export type StoredField = (typeof storedFields)[number]
export type ContactChange = Partial<Pick<ContactRow, StoredField>>

/** The column an import would write; whom somebody reports to comes in a file as a name. */
const columnOf = (field: StoredField): string =>
  field === 'reportsToId' ? 'reports_to' : field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Of what is given only what differs from the row; an emptied text is unknown. */
export function changedFields(
  row: Partial<ContactRow>,
  given: Partial<Record<StoredField, unknown>>,
): ContactChange {
  const changed = storedFields
    .filter((field) => given[field] !== undefined)
    .map((field) => [field, given[field] === '' ? null : given[field]] as const)
    .filter(([field, value]) => isOther(field, value, row[field] ?? null))
  return Object.fromEntries(changed)
}

/** Of fields of one's own the order means nothing, and one that is not there is not known. */
function isOther(field: StoredField, value: unknown, standing: unknown): boolean {
  if (field !== 'custom') return JSON.stringify(value) !== JSON.stringify(standing)
  const [given, before] = [ownValues(value), ownValues(standing)]
  return Object.keys(given).some((key) => given[key] !== (before[key] ?? null))
}

/** Which columns persons have said once these are said too; each field of one's own by itself, as 'custom.tier'. */
export function saidWith(row: Pick<ContactRow, 'said' | 'custom'>, change: ContactChange): string[] {
  const { custom, ...others } = change
  const [before, after] = [ownValues(row.custom), ownValues(custom)]
  const own = Object.keys(after).filter((key) => after[key] !== before[key])
  const columns = (Object.keys(others) as StoredField[]).map(columnOf)
  return [...new Set([...row.said, ...columns, ...own.map((key) => `custom.${key}`)])]
}
