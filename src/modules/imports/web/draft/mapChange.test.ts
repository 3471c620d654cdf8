import { describe, expect, it } from 'vitest'
import type { Inspection } from './draft.ts'
import { fixedMap, keptMap, withColumn, withConstant } from './mapChange.ts'

const sales = {
  kind: 'orders' as const,
  columns: { orderedOn: 'Date', amount: ['Net', 'Gross'], product: 'Item' },
}

describe('changing which column fills which field', () => {
  it('moves a field to another column and lets go of the one that held it', () => {
    expect(withColumn(sales, 'Name', { type: 'field', field: 'product' }).columns).toEqual({
      orderedOn: 'Date',
      amount: ['Net', 'Gross'],
      product: 'Name',
    })
  })

  it('leaves a column out, and takes it in again', () => {
    const without = withColumn(sales, 'Gross', { type: 'ignored' })
    expect(without).toEqual({
      kind: 'orders',
      columns: { orderedOn: 'Date', amount: 'Net', product: 'Item' },
      ignore: ['Gross'],
    })
    expect(withColumn(without, 'Gross', { type: 'recognised' }).ignore).toBeUndefined()
  })

  it('gives a column another field', () => {
    expect(withColumn(sales, 'Date', { type: 'field', field: 'promisedOn' }).columns).toEqual({
      amount: ['Net', 'Gross'],
      product: 'Item',
      promisedOn: 'Date',
    })
  })

  it('sets and takes away a value that holds for all rows', () => {
    const one = withConstant(sales, 'account', 'Orion')
    expect(one.constants).toEqual({ account: 'Orion' })
    expect(withConstant(one, 'account', null)).toEqual(sales)
  })

  it('fixes what was recognised, but constants only where a person or a profile said them', () => {
    const map = { ...sales, constants: { currency: 'RUB' } }
    const seen = { map, profile: null } as unknown as Inspection
    expect(fixedMap(seen, { sheet: 'March' })).toEqual({ ...sales, sheet: 'March' })
    expect(fixedMap({ ...seen, profile: 'Sales' }, undefined)).toEqual(map)
    expect(fixedMap(seen, { constants: { account: 'Orion' } }).constants).toEqual({ account: 'Orion' })
  })

  it('forgets the columns where the headers are others, and keeps how dates and numbers are written', () => {
    expect(keptMap({ ...sales, decimal: ',', headerRow: 2 }, { headerRow: 7 })).toEqual({
      decimal: ',',
      headerRow: 7,
    })
    expect(keptMap({ ...sales, decimal: ',', headerRow: 2 }, { sheet: 'B', headerRow: undefined })).toEqual({
      decimal: ',',
      sheet: 'B',
    })
  })
})
