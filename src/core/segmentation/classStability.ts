import { sumMinor } from '../money.ts'
import { type Known, known, unknown } from '../reason.ts'
import { compareIds } from '../statistics/order.ts'

export type Classed = { id: string; class: string | null; value: number }

/** How many accounts, with what value, went from one class to another; null is "had no class". */
export type ClassTransition = { from: string | null; to: string | null; count: number; value: number }

export type ClassStability = {
  /** Accounts with a class in both periods. */
  comparedCount: number
  keptCount: number
  keptSharePct: Known<number>
  /** Percent of the compared accounts' value that kept its class; accounts at or below zero weigh nothing. */
  keptValueSharePct: Known<number>
  transitions: ClassTransition[]
}

/**
 * Compares the classes of accounts in two periods: what share of accounts and of value (whole minor units of
 * the later period) kept its class, 0..100 %, and who went where. An account missing from a period has no
 * class there and counts in the transitions only, with its earlier value if it left. Shares are unknown
 * (NO_HISTORY) where no account has two classes and (NON_POSITIVE_BASE) where their value is not positive.
 * Low shares say that the class is noise (Lokad's objection to ABC-XYZ).
 */
export function classStability(earlier: readonly Classed[], later: readonly Classed[]): ClassStability {
  const before = new Map(earlier.map((account) => [account.id, account]))
  const after = new Map(later.map((account) => [account.id, account]))
  const moves = [...new Set([...before.keys(), ...after.keys()])].map((id) => ({
    from: before.get(id)?.class ?? null,
    to: after.get(id)?.class ?? null,
    value: (after.get(id) ?? before.get(id)!).value,
  }))
  const compared = moves.filter((move) => move.from !== null && move.to !== null)
  const kept = compared.filter((move) => move.from === move.to)
  const base = positiveSum(compared)
  return {
    comparedCount: compared.length,
    keptCount: kept.length,
    keptSharePct: compared.length > 0 ? known((100 * kept.length) / compared.length) : unknown('NO_HISTORY'),
    keptValueSharePct:
      base > 0
        ? known((100 * positiveSum(kept)) / base)
        : unknown(compared.length > 0 ? 'NON_POSITIVE_BASE' : 'NO_HISTORY'),
    transitions: transitionsOf(moves),
  }
}

type Move = { from: string | null; to: string | null; value: number }

function positiveSum(moves: readonly Move[]): number {
  return sumMinor(moves.map((move) => Math.max(0, move.value)))
}

/** Rows by class from, then to; a missing class comes last. */
function transitionsOf(moves: readonly Move[]): ClassTransition[] {
  const groups = Map.groupBy(moves, (move) => JSON.stringify([move.from, move.to]))
  return [...groups.values()]
    .map((group) => ({
      from: group[0]!.from,
      to: group[0]!.to,
      count: group.length,
      value: sumMinor(group.map((move) => move.value)),
    }))
    .toSorted((left, right) => compareClasses(left.from, right.from) || compareClasses(left.to, right.to))
}

function compareClasses(left: string | null, right: string | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null)
  return compareIds(left, right)
}
