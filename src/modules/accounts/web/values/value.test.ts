import { describe, expect, it } from 'vitest'
import { type AccountValue, disagreement } from './value.ts'

const value = (given: Partial<AccountValue>): AccountValue => ({
  id: '1',
  field: 'employees',
  value: '240',
  source: 'import',
  sourceName: 'may.csv',
  importId: null,
  sourceRow: null,
  notedAt: '2026-05-03T08:00:00Z',
  stands: false,
  ...given,
})
const person = value({ value: '260', source: 'person', notedAt: '2026-04-01T08:00:00Z', stands: true })

describe('a field that several have spoken of', () => {
  it('is to be decided where a file says otherwise after the person did', () => {
    expect(disagreement([value({}), person])?.value).toBe('240')
  })

  it('is settled where the person spoke last, or where all say the same', () => {
    expect(disagreement([person, value({ notedAt: '2026-03-01T08:00:00Z' })])).toBeNull()
    expect(disagreement([value({ value: '260' }), person])).toBeNull()
    expect(disagreement([person])).toBeNull()
  })

  it('is to be decided where a value is offered and none stands', () => {
    expect(disagreement([value({})])?.value).toBe('240')
  })
})
