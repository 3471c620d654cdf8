import type { Client } from '../../../../contract.ts'

export type Inspection = Awaited<ReturnType<Client['imports']['inspect']>>
export type ImportRecord = Awaited<ReturnType<Client['imports']['get']>>
export type ImportResult = NonNullable<ImportRecord['result']>
export type Skip = Awaited<ReturnType<Client['imports']['skips']>>['items'][number]
export type Difference = Awaited<ReturnType<Client['imports']['differences']>>[number]
export type InspectInput = Parameters<Client['imports']['inspect']>[0]
export type StartInput = Parameters<Client['imports']['start']>[0]
export type Kind = Inspection['kind']
export type ImportMap = NonNullable<InspectInput['map']>
export type WriteRule = NonNullable<StartInput['rule']>
export type Edit = NonNullable<StartInput['edits']>[number]

/** What a person has chosen about a file that is not imported yet; what is left out is recognised by Mainstay. */
export type Draft = {
  kind?: Kind
  encoding?: string
  separator?: string
  profile?: string
  map?: ImportMap
  rule: WriteRule
  /** Exceptions from the rule, by field of the file. */
  rules: Record<string, WriteRule>
  currency: string
  saveProfile: string
  /** Corrected cells of rows that could not be read. */
  edits: Edit[]
  /** Corrections were made after the check, so they have to be checked first. */
  isEdited: boolean
  /** The check that was made with these choices; only what was checked is imported. */
  checkedBy: string | null
}

export const emptyDraft: Draft = {
  rule: 'overwrite',
  rules: {},
  currency: '',
  saveProfile: '',
  edits: [],
  isEdited: false,
  checkedBy: null,
}

/** How the file is to be read, by the draft. */
export function readingOf(fileId: string, draft: Draft): InspectInput {
  const { kind, encoding, separator, profile, map } = draft
  return { fileId, kind, encoding, separator, profile, map }
}

/** The whole of the choices, as an import is started with them. */
export function startOf(fileId: string, draft: Draft, dryRun: boolean): StartInput {
  const saveProfile = draft.saveProfile.trim()
  return {
    ...readingOf(fileId, draft),
    dryRun,
    rule: draft.rule,
    rules: Object.fromEntries(
      Object.entries(draft.rules).flatMap(([field, rule]) => storedFields(field).map((one) => [one, rule])),
    ),
    currency: draft.currency === '' ? undefined : draft.currency,
    edits: draft.edits,
    saveProfile: dryRun || saveProfile === '' ? undefined : saveProfile,
  }
}

/** Fields that are stored for one of the file: a name also makes the key it is found by, an owner may be a user of ours. */
function storedFields(field: string): string[] {
  if (field === 'name') return ['name', 'searchKey']
  return field === 'owner' ? ['ownerId', 'ownerName'] : [field]
}

/** The edits with one cell set; a cell that is back at what the file says is no edit. */
export function withEdit(edits: readonly Edit[], edit: Edit, original: string): Edit[] {
  const others = edits.filter(({ row, column }) => row !== edit.row || column !== edit.column)
  return edit.value === original ? others : [...others, edit]
}

export function editedValue(edits: readonly Edit[], row: number, column: number): string | undefined {
  return edits.find((edit) => edit.row === row && edit.column === column)?.value
}
