import { describe, expect, it } from 'vitest'
import { sheetChoice, sheetsLike } from './sheet-choice.ts'

const contacts = [
  ['Company', 'Full name', 'E-mail'],
  ['Nordic Steel AB', 'Ann Lee', 'ann@n.example'],
  ['Nordic Steel AB', 'Bob Ray', 'bob@n.example'],
]
const orders = [
  ['Order', 'Customer', 'Order date', 'Amount'],
  ['1', 'Nordic Steel AB', '2025-01-15', 100],
]

describe('the sheet that matters', () => {
  it('is not the one with instructions', () => {
    const [first] = sheetChoice([
      { name: 'Read me', rows: [['Please update your lines by Friday']] },
      { name: 'Contacts', rows: contacts },
    ])
    expect(first).toMatchObject({ index: 1, kind: 'contacts', rows: 2 })
  })

  it('is the one of the kind that is wanted', () => {
    const sheets = [
      { name: 'Contacts', rows: contacts },
      { name: 'Orders', rows: orders },
    ]
    expect(sheetChoice(sheets, 'orders')[0]?.name).toBe('Orders')
    expect(sheetChoice(sheets, 'contacts')[0]?.name).toBe('Contacts')
  })

  it('is none of empty ones', () => {
    expect(sheetChoice([{ name: 'Sheet1', rows: [] }])[0]).toMatchObject({ kind: null, score: 0 })
  })
})

describe('sheets of one workbook', () => {
  it('are alike when their tables have the same columns, under whatever title', () => {
    const sheets = [
      { name: 'January', rows: [['Sales in January'], ...orders] },
      { name: 'February', rows: orders },
      { name: 'Contacts', rows: contacts },
      { name: 'March', rows: [] },
    ]
    expect(sheetsLike(sheets, 0)).toEqual(['February'])
    expect(sheetsLike(sheets, 2)).toEqual([])
  })
})
