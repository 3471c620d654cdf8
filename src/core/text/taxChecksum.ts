const INN_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8]
const INN_11 = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
const INN_12 = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]

function weighted(digits: string, weights: number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0)
}

/**
 * Whether the check digits of a Russian ИНН (10 digits of a company, 12 of a person) are right.
 * Anything but 10 or 12 digits: false. Source: order of the Federal Tax Service on the ИНН.
 */
export function isInn(digits: string): boolean {
  if (/^\d{10}$/.test(digits)) return (weighted(digits, INN_10) % 11) % 10 === Number(digits[9])
  if (!/^\d{12}$/.test(digits)) return false
  const eleventh = (weighted(digits, INN_11) % 11) % 10
  const twelfth = (weighted(digits, INN_12) % 11) % 10
  return eleventh === Number(digits[10]) && twelfth === Number(digits[11])
}

/** Whether the check digit of a Greek ΑΦΜ (9 digits) is right: powers of two, modulo 11, modulo 10. */
export function isAfm(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false
  const sum = weighted(digits, [256, 128, 64, 32, 16, 8, 4, 2])
  return (sum % 11) % 10 === Number(digits[8])
}

/** Whether the check digit of a German USt-IdNr. (9 digits after DE) is right: ISO 7064, MOD 11,10. */
export function isGermanVat(digits: string): boolean {
  if (!/^[1-9]\d{8}$/.test(digits)) return false
  let product = 10
  for (const digit of digits.slice(0, 8)) {
    const sum = (Number(digit) + product) % 10 || 10
    product = (2 * sum) % 11
  }
  return (11 - product) % 10 === Number(digits[8])
}
