import { describe, expect, it } from 'vitest'
import { type Check, fitnessOf, type Judged, obstaclesToAccept, type P, type Rating } from './verdict.ts'

const judged = (need: Rating, pay: Rating, authority: Rating): Record<P, Judged> => ({
  need: { rating: need, note: null },
  pay: { rating: pay, note: null },
  authority: { rating: authority, note: null },
})
const check = (state: Check['state'], note: string | null = null): Check => ({
  topic: 'finances',
  item: 'taxDebt',
  state,
  note,
})

describe('accepting a candidate', () => {
  it('waits for all three P’s, and names those that are not known', () => {
    expect(obstaclesToAccept(judged(2, null, null), [])).toEqual([
      { code: 'unknownP', p: 'pay' },
      { code: 'unknownP', p: 'authority' },
    ])
  })

  it('takes a need of none as known: that is for a person to weigh', () => {
    expect(obstaclesToAccept(judged(0, 1, 1), [])).toEqual([])
  })

  it('wants a word on what is bad, and none on what is doubtful or open', () => {
    const all = [check('open'), check('doubtful'), check('bad')]
    expect(obstaclesToAccept(judged(1, 1, 1), all)).toEqual([
      { code: 'badUnexplained', topic: 'finances', item: 'taxDebt' },
    ])
    expect(obstaclesToAccept(judged(1, 1, 1), [check('bad', ' ')])).toHaveLength(1)
    expect(obstaclesToAccept(judged(1, 1, 1), [check('bad', 'Pays in advance')])).toEqual([])
  })
})

describe('a candidate', () => {
  it('is as good as its weakest P', () => {
    expect(fitnessOf(judged(3, 1, null), [check('fine'), check('open')])).toEqual({
      knownPs: 2,
      weakest: { p: 'pay', rating: 1 },
      checked: 1,
      of: 2,
      bad: 0,
      doubtful: 0,
    })
    expect(fitnessOf(judged(null, null, null), []).weakest).toBeNull()
  })
})
