import type { ColumnProfile } from '../columns/profile.ts'
import type { FieldDefinition } from '../kinds/kind.ts'

/** Text fields that hold words; a column of bare numbers does not belong to them. */
const wordFields = new Set(
  'account product name subject title family role stage status type channel direction owner parent industry city person contact competitor reason reportsTo language'.split(
    ' ',
  ),
)

/**
 * How far the cells of a column allow a field, 0..1: 1 where they agree, about 0.1 where they contradict. An empty
 * column contradicts nothing, but a filled one is better.
 */
export function contentFit(definition: FieldDefinition, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0.85
  switch (definition.type) {
    case 'date':
    case 'instant':
      return dateFit(profile)
    case 'number':
    case 'money':
    case 'percent':
      return numberFit(definition, profile)
    case 'email':
      return profile.email >= 0.3 ? 1 : profile.email > 0 ? 0.8 : 0.1
    case 'currency':
      if (profile.currency >= 0.5) return 1
      return profile.number > 0.8 && profile.length <= 3 && profile.fraction === 0 ? 0.8 : 0.15
    case 'country':
      return profile.country >= 0.3 ? 1 : profile.letters > 0.5 && profile.length < 30 ? 0.75 : 0.1
    default:
      return textFit(definition, profile)
  }
}

function dateFit(profile: ColumnProfile): number {
  const share = profile.date + profile.serial
  if (profile.date >= 0.5 || share >= 0.8) return 1
  if (share >= 0.1) return 0.9
  if (profile.date > 0) return 0.75
  // Words where a date should be ("Date Not Captured") may turn into dates further down.
  return profile.letters > 0.8 && profile.number === 0 ? 0.6 : 0.1
}

function numberFit(definition: FieldDefinition, profile: ColumnProfile): number {
  if (profile.date > 0.5) return 0.1
  if (definition.field === 'foundedYear')
    return profile.number > 0.5 && profile.average > 1500 && profile.average < 2200 ? 1 : 0.2
  if (definition.field === 'employees' && profile.letters > 0.3) return 0.6
  if (profile.number >= 0.6) return 1
  return profile.number >= 0.2 ? 0.85 : 0.15
}

function textFit(definition: FieldDefinition, profile: ColumnProfile): number {
  if (profile.date > 0.8) return definition.dated ? 1 : 0.1
  if (profile.email > 0.6) return 0.2
  const { field } = definition
  if (field === 'taxNumber')
    return profile.taxNumber >= 0.5 ? 1 : profile.taxNumber > 0.2 && profile.fraction === 0 ? 0.7 : 0.15
  if (field === 'website') return profile.url >= 0.3 ? 1 : 0.2
  if (field === 'unit') return profile.number > 0.5 || profile.length > 16 ? 0.1 : 1
  if (field === 'lineNumber') return profile.number > 0.8 || profile.length < 8 ? 1 : 0.2
  if (wordFields.has(field)) return profile.number > 0.9 ? 0.35 : 1
  if (definition.code) return codeFit(field, profile)
  return 1
}

function codeFit(field: string, profile: ColumnProfile): number {
  if (
    profile.counting > 0.85 &&
    field.endsWith('Number') &&
    profile.filled > 3 &&
    profile.average < profile.filled * 2
  )
    return 0.75
  if (profile.length > 45 && profile.datedText < 0.3) return 0.5
  // Money is no code.
  return profile.fraction > 0.5 && profile.number > 0.9 && profile.length > 4 && profile.code < 0.5 ? 0.6 : 1
}

/** A small preference among columns whose headers name a field equally well, 0..0.04. */
export function contentBonus(definition: FieldDefinition, profile: ColumnProfile): number {
  const full = 0.001 * (1 - profile.blankShare)
  if (definition.field === 'account' || definition.field === 'name') return full + 0.006 * profile.company
  if (definition.field === 'lineNumber') return full + 0.03 * profile.counting
  return full
}
