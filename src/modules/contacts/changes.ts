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
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(row[field] ?? null))
  return Object.fromEntries(changed)
}

/** Which columns persons have said once these are said too. */
export const saidWith = (said: readonly string[], change: ContactChange): string[] => [
  ...new Set([...said, ...(Object.keys(change) as StoredField[]).map(columnOf)]),
]
