import { describe, expect, it } from 'vitest'
import { movedCell } from './gridKeys.ts'

const size = { rows: 3, columns: 2 }
const from = (row: number, column: number, key: string) => movedCell({ row, column }, key, size)

describe('keys on the coverage grid', () => {
  it('move by one field and to the ends of a row, never over the edge', () => {
    expect(from(1, 0, 'ArrowDown')).toEqual({ row: 2, column: 0 })
    expect(from(2, 0, 'ArrowDown')).toBeNull()
    expect(from(1, 1, 'ArrowRight')).toBeNull()
    expect(from(1, 1, 'Home')).toEqual({ row: 1, column: 0 })
    expect(from(1, 0, 'End')).toEqual({ row: 1, column: 1 })
    expect(from(0, 0, 'ArrowUp')).toBeNull()
  })

  it('leave other keys to whoever wants them', () => {
    expect(from(0, 0, '3')).toBeNull()
    expect(from(0, 0, 'Tab')).toBeNull()
  })
})
