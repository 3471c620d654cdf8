import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownPart } from './quoted.ts'

describe('what a writer wrote', () => {
  it.each([
    'On Mon, 2 Feb 2026 at 10:00, Anna Berg <anna@hanse.de> wrote:\n> When?',
    'On Mon, 2 Feb 2026 at 10:00, Anna Berg\n<anna@hanse.de> wrote:\n\n> When?',
    '02.02.2026 10:00, Анна Берг пишет:\n> Когда?',
    'Пн, 2 фев. 2026 г. в 10:00, Анна <anna@hanse.de>:\n> Когда?',
    'Am 02.02.2026 um 10:00 schrieb Anna Berg:\n> Wann?',
    'Στις 2/2/26 10:00, ο χρήστης Άννα <anna@hanse.gr> έγραψε:\n> Πότε;',
    '-----Original Message-----\nWhen?',
    '-------- Исходное сообщение --------\nКогда?',
    '-----Ursprüngliche Nachricht-----\nWann?',
    '----- Αρχικό μήνυμα -----\nΠότε;',
    'From: Anna Berg\nSent: Monday\nTo: Us\nWhen?',
    'От: Анна Берг\nОтправлено: понедельник\nКогда?',
    'Von: Anna Berg\nGesendet: Montag\nWann?',
    'Από: Άννα\nΣτάλθηκε: Δευτέρα\nΠότε;',
    'On 2 Feb 2026 Anna Berg wrote:\nWhen, without any mark?',
  ])('ends where the earlier message begins: %s', (quotation) => {
    expect(ownPart(`On Thursday.\n\n${quotation}\n`)).toEqual({ text: 'On Thursday.', isQuoting: true })
  })

  it('keeps answers between quoted lines', () => {
    expect(ownPart('On 2 Feb 2026, Anna wrote:\n> When?\nThursday.\n> How many?\nTen.').text).toBe(
      'Thursday.\nTen.',
    )
  })

  it('is all of it where nothing is quoted', () => {
    const text = 'From Monday on we deliver.\nAnna wrote: it is fine.\n\nVon uns: danke'
    expect(ownPart(text)).toEqual({ text, isQuoting: false })
  })

  it('is nothing in a bare forward', () => {
    expect(ownPart('---------- Forwarded message ---------\nFrom: Anna').text).toBe('')
  })

  it('is found in any text without failing, and holds no quoted line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('> a', 'b', '', 'From: x', 'Sent: y', 'On 2 Feb 2026 A wrote:')),
        (lines) => {
          const { text } = ownPart(lines.join('\n'))
          expect(text.split('\n').some((line) => line.startsWith('>'))).toBe(false)
        },
      ),
    )
  })
})
