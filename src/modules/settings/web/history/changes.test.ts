import { describe, expect, it } from 'vitest'
import type { HistoryEntry, Settings } from '../settings.ts'
import { changesBetween, historyRows } from './changes.ts'

const criterion = (id: string, weight: number) => ({
  id,
  axis: 'strength' as const,
  kind: 'judged' as const,
  weight,
  name: null,
  scale: null,
})
const defaults = {
  company: { name: '', currency: null, timeZone: 'UTC', domains: [] },
  types: { economistPct: 10, prospectSharePct: 25, expertRequests: 5 },
} as unknown as Settings

describe('what changed in the settings', () => {
  it('is told value by value, and nothing of what stayed', () => {
    const before = { name: 'Talvenor', currency: 'EUR', timeZone: 'UTC', domains: ['a.example'] }
    const after = { ...before, currency: 'USD', domains: ['a.example', 'b.example'] }
    expect(changesBetween('company', before, after)).toEqual([
      { field: 'company.currency', criterion: null, before: 'EUR', after: 'USD' },
      { field: 'company.domains', criterion: null, before: ['a.example'], after: ['a.example', 'b.example'] },
    ])
  })

  it('tells of working time only the days and holidays that are others', () => {
    const nine = [{ from: 540, to: 1080 }]
    const before = { week: [nine, nine, []], holidays: [{ on: '2026-01-01', name: 'New Year' }] }
    const after = {
      week: [nine, [{ from: 480, to: 960 }], nine],
      holidays: [...before.holidays, { on: '2026-12-25', name: 'Christmas' }],
    }
    expect(changesBetween('workingTime', before, after)).toEqual([
      { field: 'workingTime.week.1', criterion: null, before: ['09:00–18:00'], after: ['08:00–16:00'] },
      { field: 'workingTime.week.2', criterion: null, before: [], after: ['09:00–18:00'] },
      { field: 'workingTime.holidays', criterion: null, before: [], after: ['2026-12-25 Christmas'] },
    ])
    expect(changesBetween('workingTime', before, before)).toEqual([])
  })

  it('takes no notice of the order in which the parts of a scale are kept', () => {
    const scaled = (scale: object) => ({ criteria: [{ ...criterion('growth', 1), scale }] })
    const before = scaled({ low: -20, high: 20, direction: 'higherIsBetter', curve: 'linear' })
    const after = scaled({ curve: 'linear', low: -20, direction: 'higherIsBetter', high: 20 })
    expect(changesBetween('keyAccounts', before, after)).toEqual([])
    const wider = scaled({ curve: 'linear', low: -30, direction: 'higherIsBetter', high: 20 })
    expect(changesBetween('keyAccounts', before, wider).map(({ field }) => field)).toEqual([
      'criterion.scale',
    ])
  })

  it('follows criteria by their id: weights, names, and those that came or went', () => {
    const before = {
      slots: 30,
      criteria: [criterion('price', 0.5), criterion('quality', 0.25), criterion('old', 0.25)],
    }
    const after = {
      slots: 25,
      criteria: [
        criterion('price', 0.5 + 1e-12),
        { ...criterion('quality', 0.3), name: 'Firmness' },
        criterion('own-1', 0.2),
      ],
    }
    expect(
      changesBetween('keyAccounts', before, after).map(({ field, criterion: one }) => [
        field,
        one?.id ?? null,
      ]),
    ).toEqual([
      ['keyAccounts.slots', null],
      ['criterion.name', 'quality'],
      ['criterion.weight', 'quality'],
      ['criterion.added', 'own-1'],
      ['criterion.removed', 'old'],
    ])
  })

  it('compares each entry with the one before it of the same key, and the first with the defaults', () => {
    const entry = (key: string, validFrom: string, value: unknown): HistoryEntry => ({
      key,
      validFrom,
      setBy: 'Helen',
      value,
    })
    const rows = historyRows(
      [
        entry('types', '2026-03-01T00:00:00Z', { ...defaults.types, expertRequests: 8 }),
        entry('company', '2026-02-01T00:00:00Z', { ...defaults.company, name: 'Talvenor' }),
        entry('types', '2026-01-01T00:00:00Z', { ...defaults.types, expertRequests: 7 }),
      ],
      defaults,
    )
    expect(rows.map(({ changes, isCurrent }) => [changes[0]!.before, changes[0]!.after, isCurrent])).toEqual([
      [7, 8, true],
      ['', 'Talvenor', true],
      [5, 7, false],
    ])
  })
})
