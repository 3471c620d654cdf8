import { describe, expect, it } from 'vitest'
import { countOf, unmatchedOf } from './mailRecord.ts'

describe('what came of mail', () => {
  it('names the most frequent reason first and leaves out what did not happen', () => {
    expect(unmatchedOf({ unmatched: { freeMail: 2, bulk: 7, internal: 0, blocked: 2 } })).toEqual([
      { reason: 'bulk', count: 7 },
      { reason: 'blocked', count: 2 },
      { reason: 'freeMail', count: 2 },
    ])
  })

  it('is counted like the rows of a table where it can be', () => {
    const mail = { messages: { read: 9, new: 5, same: 3, failed: 1 } } as never
    expect(
      ['new', 'same', 'bad', 'changed'].map((name) => countOf({ result: null, mail }, name as never)),
    ).toEqual([5, 3, 1, null])
    expect(countOf({ result: null, mail: null }, 'new')).toBeNull()
  })
})
