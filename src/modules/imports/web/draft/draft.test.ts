import { describe, expect, it } from 'vitest'
import { emptyDraft, startOf, withEdit } from './draft.ts'

const fileId = '00000000-0000-7000-8000-000000000001'

describe('what is chosen about a file before it is imported', () => {
  it('leaves to Mainstay what nobody has chosen', () => {
    const input = startOf(fileId, emptyDraft, true)
    expect(input).toMatchObject({ fileId, dryRun: true, rule: 'overwrite', rules: {}, edits: [] })
    expect([input.kind, input.map, input.currency, input.saveProfile]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('saves a profile with the import, not with every check', () => {
    const draft = { ...emptyDraft, saveProfile: ' Monthly sales ' }
    expect(startOf(fileId, draft, true).saveProfile).toBeUndefined()
    expect(startOf(fileId, draft, false).saveProfile).toBe('Monthly sales')
  })

  it('applies the rule of a column to everything that is stored from it', () => {
    const draft = { ...emptyDraft, rules: { owner: 'never' as const, city: 'ifEmpty' as const } }
    expect(startOf(fileId, draft, true).rules).toEqual({
      ownerId: 'never',
      ownerName: 'never',
      city: 'ifEmpty',
    })
  })

  it('keeps one correction a cell, and none where the cell is again as in the file', () => {
    const first = withEdit([], { row: 87, column: 1, value: '28.02.2025' }, '31.02.2025')
    const second = withEdit(first, { row: 87, column: 1, value: '01.03.2025' }, '31.02.2025')
    expect(second).toEqual([{ row: 87, column: 1, value: '01.03.2025' }])
    expect(withEdit(second, { row: 87, column: 1, value: '31.02.2025' }, '31.02.2025')).toEqual([])
  })
})
