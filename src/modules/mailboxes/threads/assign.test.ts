import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignThreads, type Threaded } from './assign.ts'

const nothing = {
  keys: new Map<string, string>(),
  subjects: new Map<string, { threadId: string; at: number }>(),
}
const message = (key: string, given: Partial<Threaded> = {}): Threaded => ({
  id: `id ${key}`,
  key,
  replyKey: null,
  referenceKeys: [],
  subject: null,
  outside: ['anna@hanse.de'],
  at: 0,
  isTalk: true,
  ...given,
})
const threads = (messages: Threaded[]) => assignThreads(messages, nothing, (key) => `thread ${key}`).threadOf

describe('conversations', () => {
  it('are the same whatever order their messages come in', () => {
    const chain = Array.from({ length: 7 }, (_, place) =>
      message(String(place), place % 3 === 0 ? {} : { replyKey: String(place - 1) }),
    )
    const groups = (messages: Threaded[]) => {
      const found = Map.groupBy(threads(messages), ([, threadId]) => threadId)
      return [...found.values()]
        .map((some) =>
          some
            .map(([id]) => id)
            .toSorted()
            .join(),
        )
        .toSorted()
    }
    fc.assert(
      fc.property(fc.shuffledSubarray(chain, { minLength: chain.length }), (shuffled) => {
        expect(groups(shuffled)).toEqual(['id 0,id 1,id 2', 'id 3,id 4,id 5', 'id 6'])
      }),
    )
  })

  it('that stood apart become one by a message that belongs to both', () => {
    const known = {
      ...nothing,
      keys: new Map([
        ['a', 'thread 1'],
        ['b', 'thread 2'],
      ]),
    }
    const { merged, threadOf } = assignThreads([message('c', { referenceKeys: ['a', 'b'] })], known, String)
    expect([...merged]).toEqual([['thread 2', 'thread 1']])
    expect(threadOf.get('id c')).toBe('thread 1')
  })

  it('go on under a subject with a shared person within 30 days', () => {
    const day = 86_400_000
    const about = (key: string, at: number, given: Partial<Threaded> = {}) =>
      message(key, { subject: 'Re: Seal', at, ...given })
    const found = threads([
      about('1', 0),
      about('2', 29 * day),
      about('3', 58 * day, { subject: 'AW: seal' }),
      about('4', 90 * day),
      about('5', day, { outside: ['uwe@nord.de'] }),
      about('6', day, { isTalk: false }),
    ])
    expect([...found.values()].map((id) => id.slice(-1))).toEqual(['1', '1', '1', '4', '5', '6'])
  })
})
