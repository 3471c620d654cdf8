import type { ImportRecord } from '../draft/draft.ts'

export type MailResult = NonNullable<ImportRecord['mail']>

/** The reasons for which messages stand at no company, the most frequent first. */
export function unmatchedOf({
  unmatched,
}: Pick<MailResult, 'unmatched'>): { reason: string; count: number }[] {
  return Object.entries(unmatched)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => ({ reason, count }))
    .toSorted((left, right) => right.count - left.count || (left.reason < right.reason ? -1 : 1))
}

type Counted = 'new' | 'changed' | 'same' | 'bad' | 'ignored'

/** How many rows, or messages, of a kind an import has; null where it is not known or there is no such kind. */
export function countOf(
  { result, mail }: Pick<ImportRecord, 'result' | 'mail'>,
  name: Counted,
): number | null {
  if (mail === null) return result?.rows[name] ?? null
  if (name === 'changed' || name === 'ignored') return null
  return mail.messages[name === 'bad' ? 'failed' : name]
}
