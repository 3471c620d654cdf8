import { workingTimeChanges } from './workingTimeChanges.ts'
import type { HistoryEntry, SettingKey, Settings } from '../settings.ts'

/** One thing that is another than before. `field` names it; `criterion` says of which criterion, if of one. */
export type Change = {
  field: string
  criterion: { id: string; name: string | null } | null
  before: unknown
  after: unknown
}

export type HistoryRow = HistoryEntry & {
  key: SettingKey
  changes: Change[]
  /** Whether these values are in force now. */
  isCurrent: boolean
}

type Criterion = Settings['keyAccounts']['criteria'][number]

/** The entries of the history, newest first, each with what it changed; `defaults` stood before the first. */
export function historyRows(entries: readonly HistoryEntry[], defaults: Settings): HistoryRow[] {
  return entries.flatMap((entry, index) => {
    const key = entry.key as SettingKey
    if (!(key in defaults)) return []
    const earlier = entries.slice(index + 1).find((one) => one.key === key)
    const changes = changesBetween(key, earlier?.value ?? defaults[key], entry.value)
    return [{ ...entry, key, changes, isCurrent: !entries.slice(0, index).some((one) => one.key === key) }]
  })
}

/** What differs between two values of one key. */
export function changesBetween(key: SettingKey, before: unknown, after: unknown): Change[] {
  if (key === 'workingTime')
    return workingTimeChanges(before as Settings['workingTime'], after as Settings['workingTime']).map(
      (change) => ({ ...change, criterion: null }),
    )
  const { criteria: criteriaBefore = [], ...plainBefore } = (before ?? {}) as Record<string, unknown>
  const { criteria: criteriaAfter = [], ...plainAfter } = (after ?? {}) as Record<string, unknown>
  const plain = Object.keys(plainAfter)
    .filter((name) => !isSame(plainBefore[name], plainAfter[name]))
    .map((name) => ({
      field: `${key}.${name}`,
      criterion: null,
      before: plainBefore[name] ?? null,
      after: plainAfter[name],
    }))
  return [...plain, ...criterionChanges(criteriaBefore as Criterion[], criteriaAfter as Criterion[])]
}

function criterionChanges(before: readonly Criterion[], after: readonly Criterion[]): Change[] {
  const stood = new Map(before.map((criterion) => [criterion.id, criterion]))
  const stays = new Set(after.map(({ id }) => id))
  const changed = after.flatMap((criterion) => {
    const was = stood.get(criterion.id)
    const change = (field: string, from: unknown, to: unknown): Change => ({
      field,
      criterion,
      before: from,
      after: to,
    })
    if (was === undefined) return [change('criterion.added', null, criterion.weight)]
    const parts = (['name', 'weight', 'scale'] as const).filter((part) => !isSame(was[part], criterion[part]))
    return parts.map((part) => change(`criterion.${part}`, was[part], criterion[part]))
  })
  const removed = before
    .filter(({ id }) => !stays.has(id))
    .map((criterion): Change => ({
      field: 'criterion.removed',
      criterion,
      before: criterion.weight,
      after: null,
    }))
  return [...changed, ...removed]
}

/**
 * Weights are brought to a sum of one when they are stored, so the last digits of a number mean nothing; nor does the
 * order of the parts of an object, which the database does not keep.
 */
function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left ?? null, plainly) === JSON.stringify(right ?? null, plainly)
}

function plainly(_name: string, value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1e6) / 1e6
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
