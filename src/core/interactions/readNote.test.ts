import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainDate } from '../period.ts'
import type { Nameable } from './namedPeople.ts'
import { readNote } from './readNote.ts'

/** Thursday, 12 March 2026. */
const today = '2026-03-12'
const contact = (name: string): Nameable => ({ id: name, name, side: 'contact' })
const people: Nameable[] = [
  contact('Ирина Петрова'),
  contact('Павел Смирнов'),
  contact('Γιώργος Παπαδόπουλος'),
  contact('Hans Müller'),
  { id: 'Anna Berg', name: 'Anna Berg', side: 'colleague' },
]
const read = (text: string) => {
  const { channel, direction, day, time, contacts, colleagues, asked } = readNote(text, { today, people })
  const names = (of: readonly Nameable[]) => of.map(({ name }) => name)
  return {
    channel,
    direction,
    day,
    time,
    people: names(contacts),
    ours: names(colleagues),
    asked: asked.length,
  }
}

describe('a note of one line', () => {
  it.each([
    ['Called Hans Müller yesterday about the late valves', 'call', 'out', '2026-03-11', ['Hans Müller']],
    ['Müller rang us at 15:30, claims the seal leaks', 'call', 'in', today, ['Hans Müller']],
    ['Met Hans on Monday, will call him next Friday', 'meeting', null, '2026-03-09', ['Hans Müller']],
    ['Вчера звонила нам Ирина Петрова, просит скидку', 'call', 'in', '2026-03-11', ['Ирина Петрова']],
    ['Встреча с Ириной и Павлом в среду', 'meeting', null, '2026-03-11', ['Ирина Петрова', 'Павел Смирнов']],
    ['Отправил письмо Смирнову, ответ до пятницы', 'mail', 'out', today, ['Павел Смирнов']],
    ['Были на выставке с Павлом 5 марта', 'event', null, '2026-03-05', ['Павел Смирнов']],
    ['Χθες πήρα τηλέφωνο τον Γιώργο Παπαδόπουλο', 'call', 'out', '2026-03-11', ['Γιώργος Παπαδόπουλος']],
    ['Επίσκεψη στον Παπαδόπουλο την Τρίτη', 'visit', null, '2026-03-10', ['Γιώργος Παπαδόπουλος']],
    ['Μας τηλεφώνησε ο Γιώργος προχθές', 'call', 'in', '2026-03-10', ['Γιώργος Παπαδόπουλος']],
    ['Gestern Besuch bei Herrn Müller vor Ort', 'visit', null, '2026-03-11', ['Hans Müller']],
    ['Müller rief uns vor 3 Tagen an', 'call', 'in', '2026-03-09', ['Hans Müller']],
    ['WhatsApp from Petrova: the drawings are fine', 'chat', null, today, ['Ирина Петрова']],
  ] as const)('“%s” says how, who began, when and with whom', (text, channel, direction, day, names) => {
    expect(read(text)).toMatchObject({ channel, direction, day, people: names, asked: 0 })
  })

  it('that says nothing of all this leaves it open and is of today', () => {
    expect(readNote('Wants a price for 200 flanges', { today, people })).toEqual({
      channel: null,
      direction: null,
      day: today,
      isDaySaid: false,
      time: null,
      contacts: [],
      colleagues: [],
      asked: [],
    })
  })

  it('names our own people beside theirs', () => {
    expect(read('Visited Irina with Anna Berg')).toMatchObject({
      people: ['Ирина Петрова'],
      ours: ['Anna Berg'],
    })
  })

  it('gives a time of day as it is said', () => {
    expect(read('call at 9:05').time).toBe('09:05')
    expect(read('call at 12 am').time).toBe('00:00')
    expect(read('call at 3pm').time).toBe('15:00')
    expect(read('price 10.30').time).toBeNull()
  })

  it('never names a day to come, whatever is typed', () => {
    const words = fc.constantFrom(
      'on',
      'Friday',
      'next',
      '12',
      'March',
      '31.12.2026',
      'в среду',
      'до',
      '2026-03-13',
      'χθες',
      'vor',
      '3',
      'days ago',
      'Tagen',
      '29.02.',
      'дня назад',
      '.',
      ',',
      '99/99/99',
      '0 days ago',
      'Ирина',
      '15:30',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const { day } = readNote(parts.join(' '), { today, people })
        expect(isPlainDate(day)).toBe(true)
        expect(day <= today).toBe(true)
      }),
    )
  })
})
