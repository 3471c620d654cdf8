import { describe, expect, it } from 'vitest'
import { excerptOf } from './excerpt.ts'
import { wordPatterns } from './pattern.ts'
import { holdsWords, wordQuery } from './query.ts'
import { searchWords } from './words.ts'

describe('the words of a text', () => {
  it('are small, without accents, with one sigma and е for ё, split at signs', () => {
    expect(searchWords('«Счёт» ΠΕΛΆΤΗΣ, πελάτης SO-2024/17; O’Brien')).toEqual([
      'счет',
      'πελατησ',
      'πελατησ',
      'so',
      '2024',
      '17',
      'obrien',
    ])
    expect(searchWords(' – … ')).toEqual([])
  })
})

describe('what the index of words is asked', () => {
  it('is every word in any form or as it begins', () => {
    const query = wordQuery('Deliveries dn50')!
    expect(query).toMatch(/^\('deliveries':\* \| .*'delivery'.*\) & \('dn50':\*\)$/)
  })

  it('is nothing for signs alone, and at most eight words', () => {
    expect(wordQuery('50 %')).toBe(`('50':*)`)
    expect(wordQuery('%')).toBeNull()
    expect(wordQuery('1 2 3 4 5 6 7 8 9 10')?.split(' & ')).toHaveLength(8)
  })

  it('holds only when every word is met', () => {
    expect(holdsWords('Клапаны ТЕКУТ у Ирины', 'ирина клапан')).toBe(true)
    expect(holdsWords('Клапаны ТЕКУТ у Ирины', 'ирина вентиль')).toBe(false)
  })
})

describe('a pattern of a typed word', () => {
  const finds = (text: string, typed: string) =>
    wordPatterns(typed).every((one) => new RegExp(one, 'u').test(text))

  it.each([
    ['ΒΑΛΒΊΔΕΣ DN50', 'βαλβίδα'],
    ['Насос центробежный', 'насосы'],
    ['SO-4711', '4711'],
    ['Gießerei Süd', 'giesserei sud'],
    ['Zahlung 50 % (Skonto)', '50 % ('],
    ['отчёт', 'отчета'],
  ])('finds in “%s” what is typed as “%s”', (text, typed) => {
    expect(finds(text, typed)).toBe(true)
  })

  it.each([
    ['replacement', 'reply'],
    ['50 a', '50 %'],
    ['поставщик', 'поставка'],
  ])('does not find in “%s” what is typed as “%s”', (text, typed) => {
    expect(finds(text, typed)).toBe(false)
  })
})

describe('an excerpt', () => {
  const long = `${'Before it. '.repeat(30)}Die Lieferung der βαλβίδων kam. ${'After it. '.repeat(40)}`

  it('is what stands around the first word that is found, cut between words', () => {
    const excerpt = excerptOf(long, 'βαλβίδα')!
    expect(excerpt).toMatch(/^… .*der βαλβίδων kam\. .* …$/)
    expect(excerpt.length).toBeLessThan(220)
  })

  it('is the beginning where the words stand elsewhere, whole where it is short', () => {
    expect(excerptOf(long, 'nothing')).toMatch(/^Before it\. .* …$/)
    expect(excerptOf('One\n line', 'x')).toBe('One line')
    expect(excerptOf(' ', 'x')).toBeNull()
  })
})
