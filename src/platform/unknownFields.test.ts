import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { unknownFields } from './unknownFields.ts'

const shape = z.object({
  name: z.string(),
  note: z.string().nullable().default(null),
  place: z.object({ city: z.string() }).optional(),
  rates: z.array(z.object({ currency: z.string() })).default([]),
  rules: z.record(z.string(), z.object({ rule: z.string() })).optional(),
  list: z.preprocess((value) => value, z.array(z.object({ id: z.string() })).optional()),
  either: z.union([z.string(), z.object({ text: z.string() })]).optional(),
})

describe('fields that a shape does not know', () => {
  it('are none where every field is known', () => {
    const value = {
      name: 'x',
      note: null,
      place: { city: 'y' },
      rates: [{ currency: 'EUR' }],
      rules: { any: { rule: 'z' } },
      list: [{ id: '1' }],
      either: { text: 't' },
    }
    expect(unknownFields(shape, value)).toEqual([])
    expect(unknownFields(shape, undefined)).toEqual([])
  })

  it('are found at any depth', () => {
    const value = {
      name: 'x',
      role: 'admin',
      place: { city: 'y', code: 1 },
      rates: [{ currency: 'EUR' }, { currency: 'USD', units: 1 }],
      rules: { any: { rule: 'z', extra: 1 } },
      list: [{ id: '1', more: true }],
      either: { text: 't', html: '' },
    }
    expect(unknownFields(shape, value).map((path) => path.join('.'))).toEqual([
      'role',
      'place.code',
      'rates.1.units',
      'rules.any.extra',
      'list.0.more',
      'either.html',
    ])
  })

  it('include the names that every object inherits', () => {
    const value: unknown = JSON.parse('{ "name": "x", "__proto__": { "role": "admin" }, "constructor": 1 }')
    expect(unknownFields(shape, value)).toEqual([['__proto__'], ['constructor']])
  })

  it('leave a value of the wrong type to the shape', () => {
    expect(unknownFields(shape, 'text')).toEqual([])
    expect(unknownFields(shape, { name: 'x', rates: 'none', place: [] })).toEqual([])
  })
})
