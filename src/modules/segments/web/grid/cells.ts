import type { Client } from '../../../../contract.ts'

export type Grid = Awaited<ReturnType<Client['segments']['grid']>>
export type Cell = Grid['cells'][number]
export type AbcName = Cell['abc']
export type XyzName = Cell['xyz']

export const ABC_NAMES: readonly AbcName[] = ['A', 'B', 'C', 'N']
export const XYZ_NAMES: readonly XyzName[] = ['X', 'Y', 'Z', 'unknown']

export type Sum = { accounts: number; value: number; sharePct: number | null }

/** The cell of a class by a class; an empty one where the answer has none. */
export function cellOf(cells: readonly Cell[], abc: AbcName, xyz: XyzName): Cell {
  return (
    cells.find((cell) => cell.abc === abc && cell.xyz === xyz) ?? {
      abc,
      xyz,
      accounts: 0,
      value: 0,
      sharePct: null,
    }
  )
}

/** Adds cells up; a sum of shares is known where one of them is. */
export function sumOf(cells: readonly Cell[]): Sum {
  const shares = cells.flatMap(({ sharePct }) => (sharePct === null ? [] : [sharePct]))
  return {
    accounts: cells.reduce((sum, cell) => sum + cell.accounts, 0),
    value: cells.reduce((sum, cell) => sum + cell.value, 0),
    sharePct: shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0),
  }
}

const MOST_SHADE_PCT = 26

/**
 * How strongly a cell is shaded, 0 to 26 percent of the accent colour: by the root of its share of the value, so that
 * small shares can still be told apart, and never so dark that words on it lose their contrast.
 */
export function shadePct(sharePct: number | null): number {
  if (sharePct === null || sharePct <= 0) return 0
  return MOST_SHADE_PCT * Math.sqrt(Math.min(100, sharePct) / 100)
}
