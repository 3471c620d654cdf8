import type { ColumnProfile } from '../columns/profile.ts'
import type { FieldDefinition } from '../kinds/kind.ts'

/**
 * How surely the cells alone say which field a column is, 0..0.6, for columns whose header says nothing. `bare` is
 * true for tables without any headers, where weaker signs have to do.
 */
export function contentOnlyScore(definition: FieldDefinition, profile: ColumnProfile, bare: boolean): number {
  if (profile.filled < 2) return 0
  const { type, field } = definition
  if (type === 'email') return profile.email > 0.8 ? 0.6 : 0
  if (type === 'currency') return profile.currency > 0.9 && profile.distinct < 0.5 ? 0.55 : 0
  if (field === 'website') return profile.url > 0.8 ? 0.55 : 0
  if (field === 'account' || field === 'name')
    return profile.company > 0.5 ? 0.5 + 0.08 * profile.company : personScore(definition, profile, bare)
  if (type === 'country') return profile.country > 0.8 && bare ? 0.55 : 0
  if (field === 'taxNumber')
    return bare && profile.taxNumber > 0.9 && profile.fraction === 0 && profile.phone < 0.99 ? 0.5 : 0
  if (!bare) return 0
  if (field === 'phone') return profile.phone > 0.8 && profile.date === 0 ? 0.45 : 0
  if (field === 'product' || (field === 'title' && definition.type === 'text')) {
    return profile.letters > 0.8 &&
      profile.company < 0.3 &&
      profile.date + profile.email + profile.person < 0.3 &&
      profile.length > 2
      ? 0.41
      : 0
  }
  if (field === 'orderNumber' || field === 'requestNumber' || field === 'invoiceNumber') {
    return profile.code > 0.8 && profile.number < 0.5 && profile.distinct > 0.2 ? 0.42 : 0
  }
  return 0
}

function personScore(definition: FieldDefinition, profile: ColumnProfile, bare: boolean): number {
  return definition.field === 'name' && bare && profile.person > 0.6 && profile.company < 0.2 ? 0.48 : 0
}

/** Whether a column holds dates, so that it can stand for the date of the fact where no header says so. */
export function holdsDates(profile: ColumnProfile): boolean {
  return profile.filled > 0 && profile.date + profile.serial > 0.7
}
