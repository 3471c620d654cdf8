import { describe, expect, it } from 'vitest'
import type { Column } from './column.ts'
import { makeRowIndex } from './searchable.ts'

type Row = { name: string; owner: string | null; value: number }
const columns: Column<Row>[] = [
  { id: 'name', label: 'Name', value: (row) => row.name, card: 'primary' },
  { id: 'owner', label: 'Owner', value: (row) => row.owner },
  { id: 'value', label: 'Value', value: (row) => row.value },
]
const rows: Row[] = [
  { name: 'Промышленный Север', owner: 'Άννα Παπαδάκη', value: 1 },
  { name: 'Ёлкин и партнёры', owner: null, value: 2 },
  { name: 'Hansen & Søn', owner: 'Анна Петрова', value: 3 },
]

describe('filtering a list', () => {
  const { matching } = makeRowIndex(columns)
  const found = (filter: string) => rows.filter(matching(filter)).map(({ value }) => value)

  it('looks into every text, with or without accents and capitals', () => {
    expect(found('ЕЛКИН')).toEqual([2])
    expect(found('αννα')).toEqual([1])
    expect(found('петрова')).toEqual([3])
    expect(found('son')).toEqual([3])
  })

  it('finds a name that is typed in another script', () => {
    expect(found('prom sever')).toEqual([1])
  })

  it('matches all with nothing and none with what is nowhere', () => {
    expect(found('')).toEqual([1, 2, 3])
    expect(found('zzz')).toEqual([])
  })
})
