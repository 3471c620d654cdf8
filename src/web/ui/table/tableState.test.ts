import { describe, expect, it } from 'vitest'
import type { Column } from './column.ts'
import { nextSort, readTableState, shownColumns, switchColumn, writeTableState } from './tableState.ts'

type Row = Record<string, never>
const column = (id: string, more: Partial<Column<Row>> = {}): Column<Row> => ({
  id,
  label: id,
  value: () => null,
  ...more,
})
const columns = [
  column('name', { card: 'primary' }),
  column('value', { kind: 'money' }),
  column('owner'),
  column('city', { hiddenAtFirst: true }),
]
const byValue = { id: 'value', desc: true }

describe('a table in the address', () => {
  it('comes back as it was written', () => {
    const state = { sort: { id: 'owner', desc: false }, filter: 'сталь', columns: ['name', 'city'] }
    expect(readTableState(writeTableState(state, byValue), byValue)).toEqual(state)
  })

  it('says nothing of what is as usual', () => {
    const usual = readTableState({}, byValue)
    expect(usual).toEqual({ sort: byValue, filter: '', columns: null })
    expect(Object.values(writeTableState(usual, byValue))).toEqual([undefined, undefined, undefined])
  })

  it('names the sort when it is the usual column turned round', () => {
    expect(
      writeTableState({ sort: { id: 'value', desc: false }, filter: '', columns: null }, byValue).sort,
    ).toBe('value')
  })
})

describe('sorting by a click', () => {
  it('begins with the largest figure and with the first letter, then turns round', () => {
    expect(nextSort(null, columns[1]!)).toEqual({ id: 'value', desc: true })
    expect(nextSort(byValue, columns[1]!)).toEqual({ id: 'value', desc: false })
    expect(nextSort(byValue, columns[2]!)).toEqual({ id: 'owner', desc: false })
  })
})

describe('choosing columns', () => {
  const ids = (chosen: readonly string[] | null) => shownColumns(columns, chosen).map(({ id }) => id)

  it('shows all but the quiet ones at first, and never loses the name', () => {
    expect(ids(null)).toEqual(['name', 'value', 'owner'])
    expect(ids(['city', 'gone'])).toEqual(['name', 'city'])
  })

  it('keeps the declared order and forgets a choice that is the first one again', () => {
    const withCity = switchColumn(columns, null, 'city')
    expect(withCity).toEqual(['name', 'value', 'owner', 'city'])
    expect(switchColumn(columns, withCity, 'city')).toBeNull()
  })
})
