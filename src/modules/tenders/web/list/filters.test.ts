import { describe, expect, it } from 'vitest'
import { isFiltered, nothingFiltered, readFilters } from './filters.ts'

describe('the filters of opportunities in the address', () => {
  it('are read, and what is none is left out', () => {
    const read = readFilters({ outcome: 'lost', competitor: 'Rotor', stage: '', withoutAccount: 'true' })
    expect(read).toMatchObject({ outcome: 'lost', competitor: 'Rotor', withoutAccount: true })
    expect(read.stageId).toBeUndefined()
    expect(readFilters({ outcome: 'maybe' }).outcome).toBeUndefined()
  })

  it('are on or off', () => {
    expect(isFiltered(readFilters({}))).toBe(false)
    expect(isFiltered(readFilters(nothingFiltered))).toBe(false)
    expect(isFiltered(readFilters({ family: 'Pumps' }))).toBe(true)
    expect(isFiltered(readFilters({ withoutAccount: 'true' }))).toBe(true)
  })
})
