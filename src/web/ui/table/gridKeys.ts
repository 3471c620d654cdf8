/**
 * The row that is active after a key: arrows and j/k by one, Page keys by a screenful, Home and End to the ends.
 * `active` is -1 while no row is; null means the key does not move. `count` rows, `pageRows` of them on the screen.
 */
export function movedRow(key: string, active: number, count: number, pageRows: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    j: 1,
    ArrowUp: -1,
    k: -1,
    PageDown: pageRows,
    PageUp: -pageRows,
    Home: -count,
    End: count,
  }
  const step = steps[key]
  if (step === undefined || count === 0) return null
  if (active === -1 && step === 1) return 0
  return Math.min(count - 1, Math.max(0, active + step))
}
