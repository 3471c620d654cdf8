import type { MailDirection, MailNature } from './message.ts'

/** What the clocks of a conversation need of one message. */
export interface ThreadMessage {
  /** Milliseconds since 1970. */
  at: number
  direction: MailDirection
  nature: MailNature
  isRequest: boolean
}

export type Side = 'us' | 'them'

/** A conversation by its clocks. Instants in milliseconds since 1970, times in minutes of working time. */
export interface ThreadClocks {
  startedBy: Side
  startedAt: number
  lastAt: number
  /** Messages of persons and programs, all that belong to it. */
  messageCount: number
  /** The first thing a person wrote in it asks for something. */
  isRequest: boolean
  /** From their first message to our first answer; null while there is none. */
  ourMinutes: number | null
  theirMinutes: number | null
  /** Who owes an answer to a request, and since when; null where nobody does. */
  waitingFor: Side | null
  waitingSince: number | null
}

/**
 * The clocks of a conversation. Only messages between us and them that persons wrote count for answers: automatic
 * replies, reports and mailings neither answer nor ask. Somebody waits when the messages after the other side's last one
 * ask for something (see isRequest); since the first of these that asks. null for no messages.
 */
export function threadClocks(
  messages: readonly ThreadMessage[],
  minutesBetween: (from: number, to: number) => number,
): ThreadClocks | null {
  const inOrder = messages.toSorted((left, right) => left.at - right.at)
  const [first] = inOrder
  if (first === undefined) return null
  const talk = inOrder.filter(({ nature, direction }) => nature === 'person' && direction !== 'internal')
  const opening = talk[0] ?? first
  const answered = (from: Side, by: Side): number | null => {
    const asked = talk.find((one) => sideOf(one) === from)
    const answer = asked && talk.find((one) => sideOf(one) === by && one.at > asked.at)
    return asked && answer ? Math.round(minutesBetween(asked.at, answer.at)) : null
  }
  return {
    startedBy: sideOf(opening),
    startedAt: first.at,
    lastAt: inOrder.at(-1)!.at,
    messageCount: inOrder.length,
    isRequest: talk[0]?.isRequest ?? false,
    ourMinutes: answered('them', 'us'),
    theirMinutes: answered('us', 'them'),
    ...waitingIn(talk),
  }
}

const sideOf = ({ direction }: ThreadMessage): Side =>
  direction === 'out' || direction === 'internal' ? 'us' : 'them'
const otherSide = (side: Side): Side => (side === 'us' ? 'them' : 'us')

/** The run of messages since the other side last wrote: whose it is, and the first in it that asks. */
function waitingIn(talk: readonly ThreadMessage[]): Pick<ThreadClocks, 'waitingFor' | 'waitingSince'> {
  const last = talk.at(-1)
  if (last === undefined) return { waitingFor: null, waitingSince: null }
  const side = sideOf(last)
  const before = talk.findLastIndex((one) => sideOf(one) !== side)
  const asking = talk.slice(before + 1).find((one) => one.isRequest)
  if (asking === undefined) return { waitingFor: null, waitingSince: null }
  return { waitingFor: otherSide(side), waitingSince: asking.at }
}
