/**
 * Tax numbers that pass the check of their country but start with digits no office hands out, so that they
 * belong to nobody. `serial` is a whole number from 0 to 9999 and makes the number unique in its country.
 */
export function taxNumber(country: string, serial: number): string {
  const four = String(serial).padStart(4, '0')
  switch (country) {
    case 'RU':
      return withCheck(`00990${four}`, [2, 4, 10, 3, 5, 9, 4, 6, 8], (sum) => (sum % 11) % 10)
    case 'KZ':
      return kazakh(`9900409${four}`)
    case 'GR':
      return withCheck(`0010${four}`, [256, 128, 64, 32, 16, 8, 4, 2], (sum) => (sum % 11) % 10)
    case 'DE':
      return `DE${german(`9900${four}`)}`
    case 'AT':
      return `ATU${austrian(`999${four}`)}`
    case 'PL':
      return polish(serial)
    case 'IT':
      return luhn(`999${four}999`)
    case 'TR':
      return turkish(`99900${four}`)
    case 'GB':
      return british(`991${four}`)
    default:
      return `00-099${four}`
  }
}

function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0)
}

function withCheck(digits: string, weights: readonly number[], check: (sum: number) => number): string {
  return digits + check(weightedSum(digits, weights))
}

function kazakh(digits: string): string {
  const first = weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11
  const second = weightedSum(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11
  return digits + ((first === 10 ? second : first) % 10)
}

/** ISO 7064 MOD 11,10. */
function german(digits: string): string {
  let product = 10
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10 || 10
    product = (2 * sum) % 11
  }
  return digits + ((11 - product) % 10)
}

function austrian(digits: string): string {
  const sum = Array.from(digits).reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + Math.floor(value / 10) + (value % 10)
  }, 0)
  return digits + ((96 - sum) % 10)
}

/** A Polish number whose check would be 10 does not exist; the leading group moves on until there is one. */
function polish(serial: number): string {
  const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7]
  const candidates = [99900, 99901].map((lead) => `${lead}${String(serial).padStart(4, '0')}`)
  const digits = candidates.find((candidate) => weightedSum(candidate, weights) % 11 < 10)!
  return `${digits}${weightedSum(digits, weights) % 11}`
}

function luhn(digits: string): string {
  const sum = Array.from(digits).reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return digits + ((10 - (sum % 10)) % 10)
}

function turkish(digits: string): string {
  const sum = Array.from(digits).reduce((total, digit, index) => {
    const shifted = (Number(digit) + 9 - index) % 10
    if (shifted === 0) return total
    return total + ((shifted * 2 ** (9 - index)) % 9 || 9)
  }, 0)
  return digits + ((10 - (sum % 10)) % 10)
}

function british(digits: string): string {
  const rest = weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) % 97
  return `GB${digits}${String(97 - rest).padStart(2, '0')}`
}
