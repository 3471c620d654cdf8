import { describe, expect, it } from 'vitest'
import { ifLeaves } from './ifLeaves.ts'
import type { Touch } from './touch.ts'

const asOf = '2026-03-31'
const between = (contactIds: string[], colleagueIds: string[]): Touch => ({
  at: '2026-03-01',
  channel: 'mail',
  direction: 'in',
  contactIds,
  colleagueIds,
})
const traffic = [
  ...Array.from({ length: 6 }, () => between(['petrov'], ['anna'])),
  between(['petrov'], ['anna', 'boris']),
  between(['sidorova'], ['boris']),
]
const says = (contactId: string, colleagueId: string, level: number) => ({
  contactId,
  colleagueId,
  level,
  wanted: null,
})

describe('if one of our people leaves', () => {
  it('says how much ran through her, how much through her alone, what remains and who is left without anybody', () => {
    const relations = [says('petrov', 'boris', 2), says('orlov', 'anna', 3), says('orlov', 'boris', 0)]
    expect(ifLeaves(relations, traffic, { side: 'ours', id: 'anna' }, { asOf })).toEqual({
      touches: 8,
      sharePct: { value: 87.5, reason: null },
      alonePct: { value: 75, reason: null },
      remaining: [
        { contactId: 'petrov', colleagueId: 'boris', level: 2, touches: 1 },
        { contactId: 'sidorova', colleagueId: 'boris', level: null, touches: 1 },
      ],
      stranded: ['orlov'],
    })
  })
})

describe('if one of their people leaves', () => {
  it('counts the same from the other side', () => {
    const left = ifLeaves([], traffic, { side: 'theirs', id: 'petrov' }, { asOf })
    expect(left).toMatchObject({ sharePct: { value: 87.5 }, alonePct: { value: 87.5 }, stranded: ['anna'] })
    expect(left.remaining.map(({ contactId }) => contactId)).toEqual(['sidorova'])
  })

  it('is nothing of the contact for somebody nobody wrote to, and not known where there was hardly any', () => {
    expect(ifLeaves([], traffic, { side: 'theirs', id: 'orlov' }, { asOf })).toMatchObject({
      sharePct: { value: 0 },
      stranded: [],
    })
    expect(ifLeaves([], traffic.slice(0, 4), { side: 'theirs', id: 'petrov' }, { asOf }).sharePct).toEqual({
      value: null,
      reason: 'TOO_FEW_OBSERVATIONS',
    })
  })
})
