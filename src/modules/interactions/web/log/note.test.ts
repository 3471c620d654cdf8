import { describe, expect, it } from 'vitest'
import type { Nameable } from '../../../../core/interactions/namedPeople.ts'
import { dayHere, emptyDraft, momentToSend, noteOf } from './note.ts'

const person = (name: string, side: Nameable['side'] = 'contact'): Nameable => ({ id: name, name, side })
const people = [person('Olga Lind'), person('Irina P'), person('Irina B'), person('Boris', 'colleague')]
const today = '2026-03-12'
const note = (draft: object) => noteOf({ ...emptyDraft, ...draft }, people, today)
const names = (of: { name: string }[]) => of.map(({ name }) => name)

describe('a note as it would be saved', () => {
  it('follows its text until a part is set by hand', () => {
    expect(note({ text: 'Called Olga yesterday' })).toMatchObject({ channel: 'call', day: '2026-03-11' })
    expect(note({ text: 'Called Olga yesterday', channel: null, day: today })).toMatchObject({
      channel: null,
      day: today,
    })
  })

  it('holds people who were added and none who were taken out', () => {
    const { contacts, colleagues } = note({
      text: 'Met Olga',
      added: ['Irina B', 'Boris'],
      removed: ['Olga Lind'],
    })
    expect([names(contacts), names(colleagues)]).toEqual([['Irina B'], ['Boris']])
  })

  it('asks about a name until that is settled', () => {
    expect(note({ text: 'Met Irina' }).asked).toHaveLength(1)
    expect(note({ text: 'Met Irina', settled: ['Irina'], added: ['Irina P'] })).toMatchObject({
      asked: [],
      contacts: [{ name: 'Irina P' }],
    })
  })

  it('forgets the time when another day is set', () => {
    expect(note({ text: 'Call at 15:30' }).time).toBe('15:30')
    expect(note({ text: 'Call at 15:30', day: '2026-03-10' }).time).toBeNull()
  })
})

describe('the moment that is sent', () => {
  const now = new Date(2026, 2, 12, 14, 0)
  it('is now for today, the day alone without a time, and never to come', () => {
    expect(dayHere(now)).toBe(today)
    expect(momentToSend({ day: today, time: null }, now)).toBe(now.toISOString())
    expect(momentToSend({ day: '2026-03-10', time: null }, now)).toBe('2026-03-10')
    expect(momentToSend({ day: '2026-03-10', time: '09:15' }, now)).toBe(
      new Date(2026, 2, 10, 9, 15).toISOString(),
    )
    expect(momentToSend({ day: today, time: '23:00' }, now)).toBe(now.toISOString())
    expect(momentToSend({ day: '', time: null }, now)).toBeUndefined()
  })
})
