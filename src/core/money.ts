/**
 * Money as an integer count of minor units (cents, kopecks) of one currency. A JS number holds it exactly
 * up to 9,007,199,254,740,991 (about 90 trillion with two digits); beyond that the functions here refuse
 * instead of rounding. Currency and formatting live elsewhere.
 */
export type MinorUnits = number

/**
 * Passes an amount through after checking that it is a whole number of minor units within ±(2^53 - 1).
 * Throws RangeError for fractions, NaN, infinities and amounts beyond the limit.
 */
export function checkMinor(amount: number): MinorUnits {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole amount of minor units: ${amount}`)
  return amount
}

/**
 * Reads a plain decimal text ("-1234.565", as PostgreSQL prints numeric) into minor units, rounding half
 * away from zero. `fractionDigits` is the currency's number of decimals (0..6). No grouping, no exponent,
 * decimal point only. Throws RangeError for any other text and beyond the limit of MinorUnits.
 */
export function minorFromDecimal(text: string, fractionDigits = 2): MinorUnits {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text.trim())
  if (!match) throw new RangeError(`not a plain decimal: ${text}`)
  const [, sign, whole = '0', fraction = ''] = match
  const kept = fraction.slice(0, fractionDigits).padEnd(fractionDigits, '0')
  const roundsUp = fraction.charAt(fractionDigits) >= '5'
  const magnitude = BigInt(whole + kept) + (roundsUp ? 1n : 0n)
  return checkMinor(Number(sign === '-' ? -magnitude : magnitude))
}

/** Adds amounts exactly. An empty list gives 0. Throws RangeError where an amount or the sum is beyond the limit. */
export function sumMinor(amounts: readonly MinorUnits[]): MinorUnits {
  let total = 0
  for (const amount of amounts) {
    total += checkMinor(amount)
    // A sum on the way may pass the limit though the whole does not.
    if (!Number.isSafeInteger(total)) return sumLarge(amounts)
  }
  return total
}

function sumLarge(amounts: readonly MinorUnits[]): MinorUnits {
  return checkMinor(Number(amounts.reduce((total, amount) => total + BigInt(checkMinor(amount)), 0n)))
}

/**
 * The smallest whole amount that is at least `pct` percent of `total`. So `amount < thresholdMinor(total, pct)`
 * is exactly `100 * amount < pct * total`, with no rounding and no overflow: 920 of 1,000 is never taken
 * for 919.9999. `pct` is read to six decimals; `total` is in minor units and must not be negative.
 * Throws RangeError for a negative total or a `pct` that is not finite.
 */
export function thresholdMinor(total: MinorUnits, pct: number): MinorUnits {
  if (checkMinor(total) < 0 || !Number.isFinite(pct)) throw new RangeError(`no ${pct} % of ${total}`)
  const millionths = BigInt(Math.round(pct * 1_000_000)) * BigInt(total)
  const divisor = 100_000_000n
  const floor = millionths / divisor
  const hasRest = millionths % divisor > 0n
  return checkMinor(Number(hasRest ? floor + 1n : floor))
}
