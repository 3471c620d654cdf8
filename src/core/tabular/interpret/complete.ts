import type { ImportPlan } from '../plan/plan-types.ts'
import type { FieldValue } from './outcome.ts'

export type Values = Record<string, FieldValue>

/** Fills what follows from the other values of a row, in place. */
type Completion = (values: Values, seenCurrency: string | null) => void

/** Money is kept to four decimals. */
function roundMoney(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 10_000) / 10_000
}

/**
 * Compiles what is computed after reading: the amount of an order line (the given amount, else unit price × quantity ×
 * (1 − discount)), discounts given as money, the currency of the amount, and the name of a person from its two parts.
 */
export function completion(plan: ImportPlan, moneyFields: string[]): Completion {
  const steps: Completion[] = []
  const discount = plan.columns.find((column) => column.field === 'discount')
  if (plan.kind === 'orders') {
    if (discount?.convention.discountUnit === 'money') steps.push(discountFromMoney)
    if (plan.columns.some((column) => column.field === 'unitPrice')) steps.push(amountOfLine)
  }
  if (plan.kind === 'contacts') steps.push(fullName)
  const amount =
    plan.columns.find((column) => column.field === 'amount') ??
    plan.columns.find((column) => column.field === 'unitPrice')
  steps.push(currencyOfAmount(amount?.convention.currency ?? plan.currency))
  if (moneyFields.length > 0) {
    steps.push((values) => {
      for (const field of moneyFields) {
        const value = values[field]
        if (typeof value === 'number') values[field] = roundMoney(value)
      }
    })
  }
  return (values, seen) => {
    for (const step of steps) step(values, seen)
  }
}

function amountOfLine(values: Values): void {
  const { amount, unitPrice, quantity, discount } = values
  if (typeof amount === 'number' || typeof unitPrice !== 'number' || typeof quantity !== 'number') return
  values.amount = unitPrice * quantity * (1 - (typeof discount === 'number' ? discount : 0))
}

/** A discount written as an amount of money becomes the fraction of the full price of the line. */
function discountFromMoney(values: Values): void {
  const { unitPrice, quantity, discount } = values
  if (typeof discount !== 'number' || discount === 0) return
  const full =
    typeof unitPrice === 'number' && typeof quantity === 'number' ? Math.abs(unitPrice * quantity) : 0
  values.discount = full > 0 && discount <= full ? discount / full : null
}

function currencyOfAmount(ofColumn: string | null): Completion {
  return (values, seen) => {
    if (!('currency' in values) || values.currency !== null) return
    values.currency = seen ?? ofColumn
  }
}

function fullName(values: Values): void {
  if (values.name) return
  const parts = [values.firstName, values.lastName].filter((part) => typeof part === 'string' && part !== '')
  if (parts.length > 0) values.name = parts.join(' ')
}
