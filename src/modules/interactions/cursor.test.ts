import { describe, expect, it } from 'vitest'
import { ENTRY_KINDS } from '../../core/entryKinds.ts'
import { dayBound, endOfMonth, entryId, momentBound, readCursor } from './cursor.ts'

const id = '018f0000-0000-7000-8000-000000000001'
const read = (before: string, beforeId: string) => readCursor(ENTRY_KINDS, before, beforeId)

describe('the place where a page of the timeline ended', () => {
  it('is read back as it was given, whatever the kind of the entry', () => {
    for (const kind of ENTRY_KINDS)
      expect(read('2026-01-10', entryId(kind, id))).toEqual({ at: '2026-01-10', kind, id })
    expect(read('2026-01-10T10:30:00.000001Z', entryId('request', id))?.at).toBe(
      '2026-01-10T10:30:00.000001Z',
    )
  })

  it('is refused where no page can have given it', () => {
    const good = entryId('order', id)
    for (const before of ['', 'yesterday', '2026-13-45', '2026-01-10 10:30', '2026-01-10T10:30:00+02:00'])
      expect(read(before, good)).toBeNull()
    for (const beforeId of ['', id, `sale:${id}`, 'order:1', `${good}:x`])
      expect(read('2026-01-10', beforeId)).toBeNull()
  })

  it('lies at midnight for a day: kinds that stand after it follow, those before it have passed', () => {
    const cursor = { at: '2026-01-10', kind: 'invoice', id } as const
    expect(dayBound(cursor, 'invoice')).toEqual({ at: '2026-01-10', id })
    expect(dayBound(cursor, 'delivery').id).toMatch(/^f/)
    expect(dayBound(cursor, 'order').id).toMatch(/^0/)
    expect(momentBound(cursor, 'interaction')).toEqual({
      at: '2026-01-10T00:00:00Z',
      id: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
    })
  })

  it('lies within the day for a moment: all that has only that day follows', () => {
    const cursor = { at: '2026-01-10T10:30:00.000000Z', kind: 'delivery', id } as const
    for (const kind of ['order', 'invoice', 'delivery'] as const)
      expect(dayBound(cursor, kind).id).toMatch(/^f/)
  })

  it('at the end of a month lets nothing of the next month follow, of whatever kind', () => {
    const cursor = endOfMonth('2025-12')!
    expect(cursor.at).toBe('2026-01-01')
    for (const kind of ENTRY_KINDS)
      expect([dayBound(cursor, kind).id, momentBound(cursor, kind).id].join()).toMatch(/^[0,-]+$/)
    expect([endOfMonth('2025-13'), endOfMonth('soon'), endOfMonth('9999-12')]).toEqual([null, null, null])
  })
})
