import { describe, expect, it } from 'vitest'
import { phoneticWords } from './phonetic.ts'
import { searchFor, searchKey } from './searchKey.ts'
import { transliterate } from './transliterate.ts'

describe('writing names in Latin letters', () => {
  it.each([
    ['Промтехсервис', 'promtekhservis'],
    ['Щёлково', 'shchelkovo'],
    ['Дніпро Гідроенерго', 'dnipro hidroenerho'],
    ['Търговище', 'targovishte'],
    ['Ελευσίνα', 'elefsina'],
    ['Αυλώνας', 'avlonas'],
    ['Ναύπλιο', 'nafplio'],
    ['Μπάμπης', 'bampis'],
    ['Hanse-Chemie', 'hanse-chemie'],
  ])('%s is %s', (written, latin) => {
    expect(transliterate(written)).toBe(latin)
  })
})

describe('the phonetic key', () => {
  it.each([
    [['Промтехсервис', 'Promtekhservis', 'Promtehservis', 'Promtechservis', 'ПРОМТЕХСЕРВИС']],
    [['Ελευσίνα', 'Elefsina', 'Eleusina', 'Elevsina', 'ΕΛΕΥΣΙΝΑ']],
    [['Χαλυβουργία', 'Chalyvourgia', 'Halyvourgia', 'Halivurgia']],
    [['Μυτιληναίος', 'Mytilinaios', 'Mytilineos']],
    [['Шнайдер', 'Schneider', 'Shnayder']],
    [['Сименс', 'Siemens']],
    [['Кузнечный двор', 'Kuznechny Dvor', 'Kuznetschnyj Dwor', 'Kuznechnyy dvor']],
    [['Южуралмаш', 'Yuzhuralmash', 'Juzhuralmasch', 'Iuzhuralmash']],
    [['Müller', 'Mueller', 'Muller']],
  ])('is one for %j', (spellings) => {
    expect(new Set(spellings.map(searchKey)).size).toBe(1)
  })

  it('keeps different names apart', () => {
    const names = [
      'Вектор',
      'Ректор',
      'Северсталь',
      'Метиз',
      'Промстройсервис',
      'Промтехсервис',
      'Промтехснаб',
    ]
    expect(new Set(names.map(searchKey)).size).toBe(names.length)
  })

  it('keeps digits as they are', () => {
    expect(phoneticWords('ТЭЦ-11')).toEqual(['tits', '11'])
  })
})

describe('searching in any script', () => {
  it('finds a Cyrillic or Greek name while its Latin transliteration is being typed', () => {
    const key = searchKey('ООО «Промтехсервис»')
    const typed = ['prom', 'promtek', 'promteh', 'promtech', 'promtekhserv', 'промтехс', 'ooo prom', 'nordic']
    expect(typed.filter((text) => !searchFor(text)(key))).toEqual(['nordic'])
    expect(searchFor('eleusina diyl')(searchKey('Ελευσίνα Διυλιστήρια Α.Ε.'))).toBe(true)
    expect(searchFor('ханзе')(searchKey('Hanse Chemie AG'))).toBe(false)
    expect(searchFor('нордик стил')(searchKey('Nordic Steel'))).toBe(true)
    expect(searchFor('нордик вуд')(searchKey('Nordic Steel'))).toBe(false)
  })

  it('finds a name typed without its space, and everything for an empty query', () => {
    expect(searchFor('gtxpro')(searchKey('GTX Pro'))).toBe(true)
    expect(searchFor('')(searchKey('GTX Pro'))).toBe(true)
    expect(searchFor('mg')(searchKey('GTX Pro'))).toBe(false)
  })
})
