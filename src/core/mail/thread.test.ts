import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWorkingTime, usualWeek } from '../calendar/workingTime.ts'
import { threadClocks, type ThreadMessage } from './thread.ts'

const time = createWorkingTime({ timeZone: 'UTC', week: usualWeek, holidays: new Set() })
const message = (
  at: string,
  direction: ThreadMessage['direction'],
  more: Partial<ThreadMessage> = {},
): ThreadMessage => ({
  at: Date.parse(at),
  direction,
  nature: 'person',
  isRequest: false,
  ...more,
})
const clocks = (...messages: ThreadMessage[]) => threadClocks(messages, time.minutesBetween)
const asks = { isRequest: true }

describe('the clocks of a conversation', () => {
  it('measure both first answers in working time', () => {
    expect(
      clocks(
        message('2026-02-06T16:00:00Z', 'in', asks),
        message('2026-02-09T10:00:00Z', 'out', asks),
        message('2026-02-09T12:30:00Z', 'in'),
      ),
    ).toMatchObject({
      startedBy: 'them',
      messageCount: 3,
      isRequest: true,
      ourMinutes: 180,
      theirMinutes: 150,
      waitingFor: null,
      waitingSince: null,
    })
  })

  it('take no automatic reply for an answer', () => {
    expect(
      clocks(
        message('2026-02-02T09:00:00Z', 'in', asks),
        message('2026-02-02T09:01:00Z', 'out', { nature: 'auto' }),
        message('2026-02-02T11:00:00Z', 'out'),
      ),
    ).toMatchObject({ ourMinutes: 120, messageCount: 3 })
  })

  it('say who waits for whom since the first message that asks', () => {
    expect(
      clocks(
        message('2026-02-02T09:00:00Z', 'out'),
        message('2026-02-02T10:00:00Z', 'in'),
        message('2026-02-03T10:00:00Z', 'in', asks),
        message('2026-02-04T10:00:00Z', 'in', asks),
      ),
    ).toMatchObject({ waitingFor: 'us', waitingSince: Date.parse('2026-02-03T10:00:00Z') })
    expect(clocks(message('2026-02-02T09:00:00Z', 'out', asks))).toMatchObject({
      startedBy: 'us',
      waitingFor: 'them',
    })
  })

  it('see nobody waiting after thanks', () => {
    expect(
      clocks(message('2026-02-02T09:00:00Z', 'in', asks), message('2026-02-02T10:00:00Z', 'out')),
    ).toMatchObject({
      waitingFor: null,
      theirMinutes: null,
    })
    expect(clocks(message('2026-02-02T09:00:00Z', 'in'))).toMatchObject({ waitingFor: null })
  })

  it('are silent where only programs write, and absent without messages', () => {
    expect(clocks(message('2026-02-02T09:00:00Z', 'in', { nature: 'bulk', isRequest: true }))).toMatchObject({
      startedBy: 'them',
      isRequest: false,
      ourMinutes: null,
      waitingFor: null,
    })
    expect(clocks()).toBeNull()
  })

  it('do not depend on the order in which messages came in', () => {
    const any = fc.record<ThreadMessage>({
      at: fc.integer({ min: 0, max: 1e9 }),
      direction: fc.constantFrom('in', 'out', 'other', 'internal'),
      nature: fc.constantFrom('person', 'auto', 'bounce'),
      isRequest: fc.boolean(),
    })
    const distinct = fc.uniqueArray(any, { selector: ({ at }) => at, maxLength: 8 })
    fc.assert(
      fc.property(distinct, (messages) => {
        expect(clocks(...messages.toReversed())).toEqual(clocks(...messages))
      }),
    )
  })
})
