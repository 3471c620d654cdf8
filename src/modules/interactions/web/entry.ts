import type { ContractRouterClient } from '@orpc/contract'
import { ENTRY_KINDS } from '../../../core/entryKinds.ts'
import type { interactionsContract } from '../contract.ts'

type Timeline = Awaited<ReturnType<ContractRouterClient<typeof interactionsContract>['timeline']>>

export type Entry = Timeline['items'][number]
export type EntryKind = (typeof ENTRY_KINDS)[number]
export type KindCounts = Timeline['counts']

/** Reads the chosen kinds from a part of the address ("order,request"); others are passed over. */
export function readKinds(text: string | undefined): EntryKind[] {
  const named = new Set((text ?? '').split(','))
  return ENTRY_KINDS.filter((kind) => named.has(kind))
}

/** Reads a month from a part of the address; what is none is passed over. */
export function readMonth(text: string | undefined): string | undefined {
  return text !== undefined && /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined
}

/** Reads an id from a part of the address; what cannot be one is passed over. */
export function readId(text: string | undefined): string | undefined {
  return text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : undefined
}

/** The id of what an entry stands for, without its kind. */
export const factId = (entry: Entry): string => entry.id.slice(entry.kind.length + 1)

/** The sums of an order in several currencies, which its detail lists after the number of lines ("3; 120.5 EUR; 80 USD"). */
export function orderDetail(detail: string | null): {
  lines: number
  amounts: { amount: number; currency: string }[]
} {
  const [lines = '0', ...rest] = (detail ?? '').split('; ')
  const amounts = rest.flatMap((part) => {
    const [amount, currency] = part.split(' ')
    return currency && Number.isFinite(Number(amount)) ? [{ amount: Number(amount), currency }] : []
  })
  return { lines: Number(lines) || 0, amounts }
}
