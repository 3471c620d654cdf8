import type { Values } from '../kinds/target.ts'
import type { Refusal } from './row.ts'

/** Texts that are looked up by, and so stand in an index. */
const keyFields = [
  'account',
  'name',
  'parent',
  'accountCode',
  'code',
  'taxNumber',
  'website',
  'orderNumber',
  'productCode',
  'email',
]
const longestKey = 500
const largestNumber = 1e15
const wholeFields = ['employees', 'foundedYear', 'year', 'paymentDays']
const largestWhole = 2_000_000_000

/** Says which value is larger than the house can hold; rounds numbers that are counted in wholes. */
export function refuseTooLarge(values: Values): Refusal | null {
  for (const field of keyFields) {
    const value = values[field]
    if (typeof value === 'string' && value.length > longestKey) return { field, reason: 'tooLong' }
  }
  for (const field in values) {
    const value = values[field]
    if (typeof value === 'number' && !(Math.abs(value) < largestNumber)) return { field, reason: 'tooLarge' }
  }
  for (const field of wholeFields) {
    const value = values[field]
    if (typeof value !== 'number') continue
    if (Math.abs(value) > largestWhole) return { field, reason: 'tooLarge' }
    values[field] = Math.round(value)
  }
  return null
}
