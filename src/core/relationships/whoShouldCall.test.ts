import { describe, expect, it } from 'vitest'
import { coverage } from './coverage.ts'
import { type Callee, whoShouldCall } from './whoShouldCall.ts'

const asOf = '2026-03-31'
const callee = (id: string, influence: number | null, role: string | null = null): Callee => ({
  id,
  name: id,
  influence,
  role,
})
const says = (contactId: string, colleagueId: string, level: number | null, wanted: number | null) => ({
  contactId,
  colleagueId,
  level,
  wanted,
})

describe('who should call whom', () => {
  it('ranks by influence and by how far the relation is from what is wanted', () => {
    const cells = coverage(
      [says('buyer', 'anna', 2, 3), says('director', 'boris', 1, 3), says('clerk', 'anna', 3, 3)],
      [],
      { asOf },
    )
    expect(whoShouldCall([callee('buyer', 4), callee('director', 5), callee('clerk', 5)], cells)).toEqual([
      {
        contactId: 'director',
        colleagueId: 'boris',
        reason: 'wantedHigher',
        level: 1,
        wanted: 3,
        gap: 2,
        score: 10,
      },
      {
        contactId: 'buyer',
        colleagueId: 'anna',
        reason: 'wantedHigher',
        level: 2,
        wanted: 3,
        gap: 1,
        score: 4,
      },
    ])
  })

  it('names a decision maker nobody was in touch with, and whoever knows them best', () => {
    const cells = coverage([says('director', 'anna', 1, null), says('director', 'boris', 2, null)], [], {
      asOf,
    })
    expect(whoShouldCall([callee('director', null, 'decisionMaker')], cells)).toMatchObject([
      { contactId: 'director', colleagueId: 'boris', reason: 'unseenDecisionMaker', score: 6 },
    ])
    expect(whoShouldCall([callee('director', 5, 'decisionMaker')], [])).toMatchObject([
      { colleagueId: null, reason: 'unseenDecisionMaker', score: 10 },
    ])
  })

  it('is silent about a decision maker who was heard of, and about others', () => {
    const seen = coverage(
      [],
      [{ at: asOf, channel: 'call', direction: 'in', contactIds: ['director'], colleagueIds: ['anna'] }],
      { asOf },
    )
    expect(whoShouldCall([callee('director', 5, 'decisionMaker'), callee('clerk', 5, 'user')], seen)).toEqual(
      [],
    )
  })

  it('names a person once, by the larger gap', () => {
    const cells = coverage([says('director', 'anna', 0, 4), says('director', 'boris', 1, 2)], [], { asOf })
    expect(whoShouldCall([callee('director', 5, 'decisionMaker')], cells)).toMatchObject([
      { colleagueId: 'anna', gap: 4, score: 20 },
    ])
  })
})
