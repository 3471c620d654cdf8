import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formsOf } from './forms.ts'
import { holdsWords } from './query.ts'
import { searchWords } from './words.ts'

/** Ten words of the trade in each language, as they stand in letters. */
const families = {
  en: [
    'delivery deliveries',
    'price prices priced pricing',
    'valve valves',
    'complaint complaints',
    'order orders ordered ordering',
    'supply supplies supplied supplying',
    'ship ships shipped shipping',
    'leak leaks leaking leaked',
    'bearing bearings',
    'send sends sent sending',
  ],
  ru: [
    'насос насоса насосу насосом насосе насосы насосов насосам насосами насосах',
    'поставка поставки поставке поставку поставкой поставок поставкам поставками поставках',
    'цена цены цене цену ценой цен ценам ценами ценах',
    'счёт счёта счету счётом счета счетов счетами',
    'договор договора договору договором договоры договоров договорами',
    'двигатель двигателя двигателю двигателем двигатели двигателей двигателями',
    'предложение предложения предложению предложением предложений предложениями',
    'рекламация рекламации рекламацию рекламацией рекламаций рекламациями',
    'подшипник подшипника подшипником подшипники подшипников подшипниках',
    'задержанный задержанная задержанное задержанные задержанного задержанных',
  ],
  el: [
    'προσφορά προσφοράς προσφορές προσφορών',
    'αντλία αντλίας αντλίες αντλιών',
    'βαλβίδα βαλβίδας βαλβίδες βαλβίδων',
    'τιμή τιμής τιμές τιμών',
    'παράδοση παράδοσης παραδόσεις παραδόσεων παραδόσεως',
    'κινητήρας κινητήρα κινητήρες κινητήρων',
    'πελάτης πελάτη πελάτες πελατών',
    'τιμολόγιο τιμολογίου τιμολόγια τιμολογίων',
    'εξάρτημα εξαρτήματος εξαρτήματα εξαρτημάτων',
    'αγωγός αγωγού αγωγό αγωγοί αγωγών αγωγούς',
  ],
}
const unaccented = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC')

describe.each(Object.entries(families))('the forms of a word (%s)', (_, words) => {
  it.each(words)('meet whichever of them is typed: %s', (family) => {
    const forms = family.split(' ')
    for (const typed of forms)
      for (const held of forms) expect([typed, held, holdsWords(held, typed)]).toEqual([typed, held, true])
  })

  it('meet in capitals and without accents as well', () => {
    for (const forms of words.map((family) => family.split(' '))) {
      expect(holdsWords(forms[0]!.toUpperCase(), unaccented(forms.at(-1)!))).toBe(true)
      expect(holdsWords(unaccented(forms.at(-1)!), forms[0]!.toLocaleUpperCase('el'))).toBe(true)
    }
  })

  it('are not those of another word', () => {
    const lemmas = words.map((family) => family.split(' ')[0]!)
    const met = lemmas.flatMap((typed) => lemmas.filter((held) => held !== typed && holdsWords(held, typed)))
    expect(met).toEqual([])
  })
})

describe('words that only look alike', () => {
  it.each([
    ['reply', 'replacement'],
    ['price', 'prick'],
    ['bearings', 'beard'],
    ['цены', 'ценность'],
    ['поставка', 'поставщик'],
    ['стали', 'станок'],
    ['τιμές', 'τίτλος'],
    ['βαλβίδες', 'βαλίτσα'],
    ['παράδοση', 'παράσταση'],
    ['αντλίες', 'ανταλλακτικά'],
  ])('%s does not find %s', (typed, held) => {
    expect(holdsWords(held, typed)).toBe(false)
  })
})

describe('a word that is typed', () => {
  it('finds what begins with it, so that a list narrows while one types', () => {
    expect(holdsWords('Late deliveries', 'deliv')).toBe(true)
    expect(holdsWords('Απόδοση των αντλιών', 'αντλ')).toBe(true)
  })

  it('has itself among its forms, and the same forms however it is written', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('aeinpsyαεισωνабвеиот57')),
      minLength: 1,
      maxLength: 9,
    })
    fc.assert(
      fc.property(letters, (text) => {
        const [word] = searchWords(text)
        expect(formsOf(word!)[0]).toBe(word)
        expect(searchWords(text.toUpperCase())).toEqual([word])
      }),
    )
  })

  it('of digits or mixed letters has no other form', () => {
    expect(formsOf('4711')).toEqual(['4711'])
    expect(formsOf('dn50')).toEqual(['dn50'])
  })
})
