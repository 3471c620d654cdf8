import { describe, expect, it } from 'vitest'
import { kindDefinitions } from '../kinds/kinds.ts'
import { fieldScores, isKnownHeader } from './phrase-match.ts'

const score = (header: string, field: string) => fieldScores(kindDefinitions.orders, header).get(field) ?? 0

describe('a header and the fields of orders', () => {
  it('names a field fully by a phrase of the vocabulary, in any order of its words', () => {
    expect(score('Unit price', 'unitPrice')).toBeGreaterThan(0.95)
    expect(score('Дата заказа клиента', 'orderedOn')).toBeGreaterThan(0.6)
    expect(score('заказа номер', 'orderNumber')).toBeGreaterThan(0.9)
  })

  it('names a field less surely by a hint', () => {
    expect(score('Invoice No', 'orderNumber')).toBeGreaterThan(0.5)
    expect(score('Invoice No', 'orderNumber')).toBeLessThan(0.75)
  })

  it('does not take freight for cost, tax for amount or a delivery date for the order date', () => {
    expect(score('Freight Cost (USD)', 'cost')).toBe(0)
    expect(score('в т.ч. НДС', 'amount')).toBe(0)
    expect(score('MwSt.-Betrag', 'amount')).toBe(0)
    expect(score('Delivery date', 'orderedOn')).toBe(0)
    expect(score('quantityPerUnit', 'quantity')).toBe(0)
  })

  it('is known as a header whatever its case, and a name is not', () => {
    expect(isKnownHeader('ИНН')).toBe(true)
    expect(isKnownHeader('АО «Полярная энергия»')).toBe(false)
  })
})
