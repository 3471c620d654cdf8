import { describe, expect, it } from 'vitest'
import { isSameWord } from './same-word.ts'

describe('one word in two inflections', () => {
  it.each([
    ['клиент', 'клиента'],
    ['покупатель', 'покупателя'],
    ['πελατησ', 'πελατη'],
    ['order', 'orders'],
    ['kunde', 'kunden'],
  ])('%s and %s are the same', (left, right) => {
    expect(isSameWord(left, right)).toBe(true)
    expect(isSameWord(right, left)).toBe(true)
  })

  it.each([
    ['заказ', 'заказчик'],
    ['order', 'ordered'],
    ['дата', 'датчик'],
    ['no', 'not'],
  ])('%s and %s are not', (left, right) => {
    expect(isSameWord(left, right)).toBe(false)
  })
})
