import { describe, expect, it } from 'vitest'
import { channel, direction } from './channel.ts'
import { readChoice } from './choice.ts'
import { decisionRole } from './decision-role.ts'
import { requestType } from './request-type.ts'

describe('a word for one of a closed set', () => {
  it.each([
    ['Тех. поддержка', 'technical'],
    ['Рекламация', 'complaint'],
    ['Вопрос', 'question'],
    ['Изменение условий', 'change'],
    ['Παράπονο', 'complaint'],
    ['Τεχνική υποστήριξη', 'technical'],
    ['Change request', 'change'],
    ['Störung', 'technical'],
  ])('request %s is %s', (text, id) => {
    expect(readChoice(requestType, text)).toBe(id)
  })

  it.each([
    ['Исходящий звонок', 'call'],
    ['Site visit', 'visit'],
    ['Ηλεκτρονικό ταχυδρομείο', 'mail'],
    ['Messe', 'event'],
    ['WhatsApp', 'chat'],
  ])('channel %s is %s', (text, id) => {
    expect(readChoice(channel, text)).toBe(id)
  })

  it('knows directions and roles', () => {
    expect(readChoice(direction, 'Вх.')).toBe('in')
    expect(readChoice(direction, 'Εξερχόμενη')).toBe('out')
    expect(readChoice(decisionRole, 'ЛПР')).toBe('decisionMaker')
    expect(readChoice(decisionRole, 'decision maker')).toBe('decisionMaker')
    expect(readChoice(decisionRole, 'Entscheider')).toBe('decisionMaker')
  })

  it('stays unknown where no word fits', () => {
    expect(readChoice(requestType, 'Category 55')).toBeNull()
    expect(readChoice(channel, '')).toBeNull()
  })
})
