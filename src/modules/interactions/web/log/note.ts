import type { Channel, Direction } from '../../../../core/interactions/channels.ts'
import type { Nameable, Question } from '../../../../core/interactions/namedPeople.ts'
import { type NoteReading, readNote } from '../../../../core/interactions/readNote.ts'
import { isPlainDate, type PlainDate } from '../../../../core/period.ts'

/** What is typed, and what was set by hand beside it; a part that was never touched follows the text. */
export type NoteDraft = {
  text: string
  channel?: Channel | null
  direction?: Direction | null
  day?: PlainDate
  /** People added and taken out by hand, by id. */
  added: readonly string[]
  removed: readonly string[]
  /** Words of the text whose question was answered. */
  settled: readonly string[]
}

export const emptyDraft: NoteDraft = { text: '', added: [], removed: [], settled: [] }

/** The note as it would be saved now. */
export type Note = Pick<NoteReading, 'channel' | 'direction' | 'day' | 'time'> & {
  contacts: Nameable[]
  colleagues: Nameable[]
  asked: Question[]
}

/** What the draft says: read from its text, with the parts that were set by hand in their place. */
export function noteOf(draft: NoteDraft, people: readonly Nameable[], today: PlainDate): Note {
  const read = readNote(draft.text, { today, people })
  const removed = new Set(draft.removed)
  const added = draft.added.flatMap((id) => people.find((person) => person.id === id) ?? [])
  const named = [...new Set([...read.contacts, ...read.colleagues, ...added])].filter(
    ({ id }) => !removed.has(id),
  )
  const channel = draft.channel === undefined ? read.channel : draft.channel
  return {
    channel,
    direction: draft.direction === undefined ? read.direction : draft.direction,
    day: draft.day ?? read.day,
    // A time belongs to the day it was read with.
    time: draft.day === undefined || draft.day === read.day ? read.time : null,
    contacts: named.filter(({ side }) => side === 'contact'),
    colleagues: named.filter(({ side }) => side === 'colleague'),
    asked: read.asked.filter(({ word }) => !draft.settled.includes(word)),
  }
}

/** Whether a channel has somebody who begins: a call, a mail, a chat. */
export const hasDirection = (channel: Channel | null): boolean =>
  channel === 'call' || channel === 'mail' || channel === 'chat'

/** The day as the calendar of whoever sits here shows it. */
export function dayHere(now: Date): PlainDate {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/**
 * The moment to send: now for today, the time that was said in the zone of whoever sits here, and the day alone where no
 * time is known. What is not a day stays undefined, and the server reads the text itself.
 */
export function momentToSend({ day, time }: Pick<Note, 'day' | 'time'>, now: Date): string | undefined {
  if (!isPlainDate(day)) return undefined
  const isToday = day === dayHere(now)
  if (time === null) return isToday ? now.toISOString() : day
  const at = new Date(`${day}T${time}:00`)
  return (at > now ? now : at).toISOString()
}
