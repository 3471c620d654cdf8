import { describe, expect, it } from 'vitest'
import { splitLegalForm } from './legalForm.ts'

const SPELLINGS: [string, string[]][] = [
  [
    'ooo',
    [
      'ООО «Вектор»',
      'Вектор, ООО',
      'вектор (ооо)',
      'OOO Вектор',
      'Общество с ограниченной ответственностью "Вектор"',
    ],
  ],
  ['ao', ['АО Вектор', 'А/О «Вектор»', 'Акционерное общество «Вектор»', 'AO Вектор', 'А.О. Вектор']],
  ['pao', ['ПАО Вектор', 'Публичное акционерное общество «Вектор»', 'PAO Вектор']],
  ['oao', ['ОАО Вектор', 'OAO Вектор', 'Открытое акционерное общество Вектор']],
  ['zao', ['ЗАО Вектор', 'Закрытое акционерное общество Вектор']],
  ['ip', ['ИП Вектор', 'Индивидуальный предприниматель Вектор']],
  ['fgup', ['ФГУП «Вектор»', 'Федеральное государственное унитарное предприятие «Вектор»']],
  ['mup', ['МУП Вектор']],
  ['too', ['ТОО «Вектор»', 'Товарищество с ограниченной ответственностью «Вектор»']],
  ['tov', ['ТОВ «Вектор»', 'Товариство з обмеженою відповідальністю «Вектор»']],
  ['prat', ['ПрАТ «Вектор»', 'Приватне акціонерне товариство «Вектор»']],
  ['gmbh', ['Вектор GmbH', 'Вектор G.m.b.H.', 'Вектор Ges.m.b.H.', 'Вектор-GmbH']],
  ['gmbh-co-kg', ['Вектор GmbH & Co. KG', 'Вектор GmbH & Co KG', 'Вектор GmbH und Co. KG']],
  ['ag', ['Вектор AG', 'Вектор A.G.', 'Вектор Aktiengesellschaft']],
  ['kg', ['Вектор KG', 'Вектор & Co. KG']],
  ['ek', ['Вектор e.K.', 'Вектор e. K.']],
  ['ug', ['Вектор UG', 'Вектор UG (haftungsbeschränkt)']],
  ['ltd', ['Вектор Ltd', 'Вектор Limited', 'Вектор Co., Ltd.', 'Вектор Pvt. Ltd.', 'Вектор Pty Ltd']],
  ['llc', ['Вектор LLC', 'Вектор, L.L.C.']],
  ['inc', ['Вектор, Inc', 'Вектор Incorporated']],
  ['corp', ['Вектор Corp.', 'Вектор Corporation']],
  ['co', ['Вектор & Co', 'Вектор Company', 'Вектор & ΣΙΑ']],
  ['sa', ['Вектор SA', 'Вектор S.A.', 'Вектор S. A.', 'Вектор S.A. de C.V.']],
  ['spa', ['Вектор SpA', 'Вектор S.p.A.']],
  ['srl', ['Вектор Srl', 'Вектор S.r.l.']],
  ['sarl', ['Вектор SARL', 'Вектор S.à r.l.']],
  ['bv', ['Вектор BV', 'Вектор B.V.']],
  ['ab', ['Вектор AB', 'Вектор AB (publ)', 'AB Вектор']],
  ['as', ['Вектор AS', 'Вектор A/S', 'Вектор a.s.', 'Вектор A.Ş.', 'Вектор San. ve Tic. A.Ş.']],
  ['oy', ['Вектор Oy', 'Oy Вектор']],
  ['kft', ['Вектор Kft.']],
  ['spzoo', ['Вектор sp. z o.o.', 'Вектор Sp. z o. o.', 'Вектор Spółka z ograniczoną odpowiedzialnością']],
  ['sro', ['Вектор s.r.o.', 'Вектор, spol. s r.o.']],
  ['doo', ['Вектор d.o.o.', 'Вектор д.о.о.']],
  ['ltd-sti', ['Вектор Ltd. Şti.', 'Вектор Limited Şirketi']],
  ['ae', ['Вектор ΑΕ', 'Вектор Α.Ε.', 'Вектор Α. Ε.', 'Вектор AE', 'Вектор Ανώνυμη Εταιρεία']],
  ['aebe', ['Вектор ΑΕΒΕ', 'Вектор Α.Ε.Β.Ε.', 'Вектор ΑΒΕΕ']],
  ['epe', ['Вектор Ε.Π.Ε.', 'Вектор EPE', 'Вектор Εταιρεία Περιορισμένης Ευθύνης']],
  ['ike', ['Вектор Ι.Κ.Ε.', 'Вектор ΙΚΕ', 'Вектор Μονοπρόσωπη ΙΚΕ']],
  ['oe', ['Вектор Ο.Ε.']],
  ['ee', ['Вектор ΕΕ']],
  ['ou', ['Вектор OÜ', 'OÜ Вектор']],
  ['uab', ['UAB "Вектор"', 'Вектор, UAB']],
  ['sia', ['SIA "Вектор"', '"Вектор" SIA']],
]

describe('taking the legal form off a name', () => {
  it.each(SPELLINGS)('recognises %s however it is written', (form, spellings) => {
    for (const spelling of spellings) {
      const split = splitLegalForm(spelling)
      expect({ spelling, form: split.form, name: split.name.toLowerCase() }).toEqual({
        spelling,
        form,
        name: 'вектор',
      })
    }
  })

  it('keeps the core as it was written, without the outer quotes', () => {
    expect(splitLegalForm('ООО «ТД «Северная губа»')).toEqual({
      name: 'ТД «Северная губа',
      form: 'ooo',
      family: 'limited',
    })
    expect(splitLegalForm('Hanse-Chemie A.G.')).toMatchObject({ name: 'Hanse-Chemie', family: 'joint-stock' })
  })

  it('leaves names alone that only look like forms', () => {
    expect(splitLegalForm('Y-corporation')).toEqual({ name: 'Y-corporation', form: null, family: null })
    expect(splitLegalForm('ООО')).toEqual({ name: 'ООО', form: null, family: null })
    expect(splitLegalForm('A. O. Smith Corporation')).toMatchObject({ name: 'A. O. Smith', form: 'corp' })
    expect(splitLegalForm('Siemens AG Österreich')).toMatchObject({
      name: 'Siemens AG Österreich',
      form: null,
    })
    expect(splitLegalForm('')).toEqual({ name: '', form: null, family: null })
  })

  it('tells forms of different law apart', () => {
    const forms = [
      'Alpha AG',
      'Alpha GmbH',
      'Alpha GmbH & Co. KG',
      'Alpha SE',
      'ООО Alpha',
      'АО Alpha',
      'Alpha ΑΕ',
    ]
    expect(new Set(forms.map((name) => splitLegalForm(name).form)).size).toBe(forms.length)
  })
})
