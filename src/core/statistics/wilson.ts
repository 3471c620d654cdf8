/** The 97.5 % point of the normal distribution: 95 of 100 intervals hold the true share. */
const usualZ = 1.959963984540054

export type ShareInterval = { low: number; high: number }

/**
 * Where the true share lies with 95 % confidence when `successes` of `n` were seen, 0..1 at both ends; it stays inside
 * 0..1 and is honest for few and for extreme counts. `successes` may be a weighted count. Null for n under 1. Throws
 * RangeError where successes lie outside 0..n. Source: Wilson 1927; 81 of 263 gives 0.2553 to 0.3662 (Newcombe 1998).
 */
export function wilsonInterval(successes: number, n: number, z = usualZ): ShareInterval | null {
  if (!(successes >= 0 && successes <= Math.max(n, 0)))
    throw new RangeError(`${successes} of ${n} is no share`)
  if (n < 1) return null
  const share = successes / n
  const squared = z * z
  const middle = share + squared / (2 * n)
  const spread = z * Math.sqrt((share * (1 - share)) / n + squared / (4 * n * n))
  const whole = 1 + squared / n
  return { low: Math.max(0, (middle - spread) / whole), high: Math.min(1, (middle + spread) / whole) }
}
