import type { Kind, WriteRule } from '../draft/draft.ts'

export const writeRules: readonly WriteRule[] = ['overwrite', 'ifEmpty', 'never']

/** Only what is known about companies, people and products can stand in the way of a file; a fact is one thing or another. */
export const keepsWhatStands = (kind: Kind) =>
  kind === 'accounts' || kind === 'contacts' || kind === 'products' || kind === 'colleagues'

/** By these a company is recognised, so they are never a matter of taste. */
const identifying = new Set([
  'code',
  'taxNumber',
  'account',
  'accountCode',
  'parent',
  'firstName',
  'lastName',
])

/** Whether a person can say what becomes of a field that is filled already. */
export function mayHaveRule(kind: Kind, field: string): boolean {
  if (!keepsWhatStands(kind)) return false
  if (kind === 'products' || kind === 'colleagues') return true
  return !identifying.has(field) && !(kind === 'contacts' && field === 'website')
}
