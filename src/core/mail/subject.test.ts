import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { threadSubject } from './subject.ts'

describe('the subject of a conversation', () => {
  it.each([
    'Re: Delivery of order 7',
    'RE: Fwd: Delivery of order 7',
    'AW: WG: Delivery of order 7',
    'Отв: Delivery of order 7',
    'На: Пер: Delivery of order 7',
    'Απ: Delivery of order 7',
    'ΑΠΆΝΤΗΣΗ: ΣΧΕΤ: Delivery of order 7',
    'ΠΡΘ: Προώθ: Delivery of order 7',
    'Re[2]: Re(3): delivery  of order 7 ',
    '[EXTERNAL] Re: Delivery of order 7',
  ])('is the same with "%s"', (subject) => {
    expect(threadSubject(subject)).toBe('delivery of order 7')
  })

  it('keeps words that only look like a mark', () => {
    expect(threadSubject('Ремонт насоса')).toBe('ремонт насоса')
    expect(threadSubject('Research: results')).toBe('research: results')
  })

  it('is empty where there is none', () => {
    expect(threadSubject(null)).toBe('')
    expect(threadSubject('Re: ')).toBe('')
  })

  it('does not change when it is taken once more', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('Re: ', 'AW: ', 'Fwd:', 'Отв: ', 'Order', ' ', '7'))
          .map((parts) => parts.join('')),
        (subject) => {
          expect(threadSubject(threadSubject(subject))).toBe(threadSubject(subject))
        },
      ),
    )
  })
})
