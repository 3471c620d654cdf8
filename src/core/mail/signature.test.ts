import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSignature } from './signature.ts'

describe('the farewell of a message', () => {
  it.each([
    [
      'It leaves today.\n\nBest regards,\nAnna Berg\nHead of Purchasing\nHanse Chemie AG\nTel. +49 40 123 45 67\nanna@hanse.de',
      {
        name: 'Anna Berg',
        title: 'Head of Purchasing',
        phone: '+49 40 123 45 67',
        company: 'Hanse Chemie AG',
      },
    ],
    [
      'Отгрузка сегодня.\n\nС уважением,\nИванова Мария Петровна\nНачальник отдела закупок\nООО «Северсталь-Проект»\nтел.: +7 (495) 123-45-67',
      {
        name: 'Иванова Мария Петровна',
        title: 'Начальник отдела закупок',
        phone: '+7 (495) 123-45-67',
        company: 'ООО «Северсталь-Проект»',
      },
    ],
    [
      'Φεύγει σήμερα.\n\nΜε εκτίμηση\nΝίκος Βαρδάκης\nΥπεύθυνος Προμηθειών\nΤηλ: 210 1234567',
      { name: 'Νίκος Βαρδάκης', title: 'Υπεύθυνος Προμηθειών', phone: '210 1234567', company: null },
    ],
    [
      'Geht heute raus.\n\nMit freundlichen Grüßen\nUwe von der Heide\nLeiter Einkauf, Nordmetall GmbH',
      { name: 'Uwe von der Heide', title: 'Leiter Einkauf', phone: null, company: 'Nordmetall GmbH' },
    ],
    [
      'Ok.\n-- \nAnna Berg | Plant Manager | +49 40 1234567',
      { name: 'Anna Berg', title: 'Plant Manager', phone: '+49 40 1234567', company: null },
    ],
  ])('says who wrote it: %#', (text, signature) => {
    expect(readSignature(text, null)).toEqual(signature)
  })

  it('is found by the name of the sender where no phrase closes the message', () => {
    expect(readSignature('It leaves today.\n\nanna berg\nBuyer', 'Anna Berg')).toMatchObject({
      name: 'anna berg',
      title: 'Buyer',
    })
  })

  it('says nothing where there is none', () => {
    expect(readSignature('It leaves today.', 'Anna Berg')).toBeNull()
    expect(readSignature('', null)).toBeNull()
    expect(readSignature('Thanks', null)).toBeNull()
  })

  it('takes neither a fax nor a tax number for a phone', () => {
    expect(readSignature('Regards\nAnna Berg\nFax +49 40 123 45 68\nИНН 7701234567', null)?.phone).toBeNull()
  })

  it('is read from any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.option(fc.string()), (text, sender) => {
        expect(() => readSignature(`Regards\n${text}`, sender)).not.toThrow()
      }),
    )
  })

  it('is not begun by a company whose name begins as a greeting does', () => {
    const own =
      'The drawings follow tomorrow.\n\nMit freundlichen Grüßen\nJonas Brandt\nLeiter Einkauf\nBrennfeld Polymere GmbH\nTel. +49 30 1234567'
    expect(readSignature(own, 'Jonas Brandt')).toMatchObject({
      name: 'Jonas Brandt',
      title: 'Leiter Einkauf',
      company: 'Brennfeld Polymere GmbH',
    })
  })
})
