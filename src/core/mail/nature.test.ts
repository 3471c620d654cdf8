import { describe, expect, it } from 'vitest'
import { messageOf } from './mail.builder.ts'
import { natureOf } from './nature.ts'

const nature = (subject: string, marks: object = {}, address = 'anna@hanse.de') =>
  natureOf(messageOf({ subject, from: { name: null, address }, marks }))

describe('who wrote a message', () => {
  it('is a person unless something speaks against it', () => {
    expect(nature('Delivery of order 7')).toBe('person')
    expect(
      nature('Order', { autoSubmitted: 'no', precedence: 'first-class', returnPath: 'anna@hanse.de' }),
    ).toBe('person')
  })

  it.each([
    ['Out of office: back on Monday', {}],
    ['Automatic reply: Order 7', {}],
    ['Автоответ: я в отпуске до 5 мая', {}],
    ['Αυτόματη απάντηση: Παραγγελία', {}],
    ['Abwesenheitsnotiz', {}],
    ['Order', { autoSubmitted: 'auto-replied', returnPath: '' }],
    ['Ticket 5 opened', { autoSubmitted: 'auto-generated' }],
    ['Order', { isAutoReply: true }],
    ['Gelesen: Angebot', { reportType: 'disposition-notification' }],
  ])('is a program that answers: %s', (subject, marks) => {
    expect(nature(subject, marks)).toBe('auto')
  })

  it('is a report that a message did not arrive', () => {
    expect(nature('Undelivered Mail Returned to Sender', { reportType: 'delivery-status' })).toBe('bounce')
    expect(nature('failure notice', {}, 'mailer-daemon@hanse.de')).toBe('bounce')
    expect(nature('Сообщение не доставлено', { returnPath: '' })).toBe('bounce')
    expect(nature('something', { returnPath: '' })).toBe('bounce')
    expect(nature('Unzustellbar: Angebot', {}, 'postmaster@hanse.de')).toBe('bounce')
  })

  it('is a mailing', () => {
    expect(nature('News in May', { listUnsubscribe: '<mailto:off@news.de>' })).toBe('bulk')
    expect(nature('[users] question', { listId: '<users.lists.de>' })).toBe('bulk')
    expect(nature('News', { precedence: 'bulk' })).toBe('bulk')
  })
})
