import type { PlainDate } from '../period.ts'
import { foldWords } from '../text/fold.ts'
import type { Channel, Direction } from './channels.ts'
import { type Nameable, namedPeople, type Question } from './namedPeople.ts'
import { readChannel, readDirection } from './readChannel.ts'
import { readDay, readTime } from './readDay.ts'

/** What a note of one line says about a contact with a customer. */
export interface NoteReading {
  channel: Channel | null
  direction: Direction | null
  /** The day of the contact; the day the note is written on where it says nothing else. */
  day: PlainDate
  isDaySaid: boolean
  /** 'HH:MM', or null where no time is said. */
  time: string | null
  contacts: Nameable[]
  colleagues: Nameable[]
  /** Names that fit several people; somebody has to say who is meant. */
  asked: Question[]
}

export interface NoteSetting {
  /** The day the note is written on. */
  today: PlainDate
  /** Whom the note can name: the people of the account and those of ours who may have been there. */
  people: readonly Nameable[]
}

/** Words that can be names of people, but in a note are a month or a channel. */
const NO_NAMES = new Set(foldWords('may mai met call mail visit meet teams zoom'))

/**
 * Reads a note as a key account manager types it in English, Russian, Greek or German ("Called Irina Petrova yesterday
 * about the late valves"): how they talked, who began, on which day, and who was there. Everything it does not say is
 * null or empty, never guessed; the day alone is today's by default, and then `isDaySaid` is false. Pure: the same text
 * and people give the same reading.
 */
export function readNote(text: string, { today, people }: NoteSetting): NoteReading {
  const channel = readChannel(text)
  const said = readDay(text, today)
  const { named, asked } = namedPeople(text, people, NO_NAMES)
  return {
    channel,
    direction: readDirection(text, channel),
    day: said ?? today,
    isDaySaid: said !== null,
    time: readTime(text),
    contacts: named.filter(({ side }) => side === 'contact'),
    colleagues: named.filter(({ side }) => side === 'colleague'),
    asked,
  }
}
