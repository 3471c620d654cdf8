import { describe, expect, it } from 'vitest'
import { compareTaxNumbers, readTaxNumber } from './taxNumber.ts'

const compare = (a: string | number, b: string | number) =>
  compareTaxNumbers(readTaxNumber(a), readTaxNumber(b))

describe('reading tax numbers as people send them', () => {
  it.each([
    ['7701234567/770101001', null, '7701234567'],
    ['7701234567 / 770101001', null, '7701234567'],
    ['ИНН 7701234567', null, '7701234567'],
    ['7701234567.0', null, '7701234567'],
    [7701234567, null, '7701234567'],
    ['9.0E+7', null, '90000000'],
    ['7,701234567E+09', null, '7701234567'],
    ['DE 811 234 567', 'DE', '811234567'],
    ['USt-IdNr.: DE811234567', 'DE', '811234567'],
    ['EL090000000', 'GR', '090000000'],
    ['GR 90000000', 'GR', '090000000'],
    ['ATU12345678', 'AT', '12345678'],
    ['RU541000123', 'RU', '0541000123'],
    ['CHE-123.456.789 MWST', 'CH', '123456789'],
    ['NL123456789B01', 'NL', '123456789B01'],
    ['PL 526-000-12-46', 'PL', '5260001246'],
  ])('%s', (written, country, body) => {
    expect(readTaxNumber(written)).toMatchObject({ country, body })
  })

  it('takes the country the caller knows when the number has no prefix', () => {
    expect(readTaxNumber(90000000, 'GR')).toMatchObject({ country: 'GR', body: '090000000' })
  })

  it.each([null, undefined, '', '-', 'нет', '0000000000', 'DE', '123', '7.70123E+09'])(
    'knows nothing from %s',
    (written) => {
      expect(readTaxNumber(written)).toBeNull()
    },
  )

  it('reports the checksum without refusing the number', () => {
    expect(readTaxNumber('RU7707083893')).toMatchObject({ valid: true })
    expect(readTaxNumber('RU500100732259')).toMatchObject({ valid: true })
    expect(readTaxNumber('RU7707083894')).toMatchObject({ valid: false, body: '7707083894' })
    expect(readTaxNumber('EL094014201')).toMatchObject({ valid: true })
    expect(readTaxNumber('DE136695976')).toMatchObject({ valid: true })
    expect(readTaxNumber('DE136695975')).toMatchObject({ valid: false })
    expect(readTaxNumber('SK2020317068')).toMatchObject({ valid: null })
  })
})

describe('comparing tax numbers', () => {
  it('sees through prefixes and lost zeros', () => {
    expect(compare('DE811234567', '811234567')).toBe('equal')
    expect(compare('090000000', 90000000)).toBe('equal')
    expect(compare('EL090000000', '9.0E+7')).toBe('equal')
    expect(compare('0541000123', 541000123)).toBe('equal')
  })

  it('calls two numbers of one kind different', () => {
    expect(compare('5400000040', '5400000041')).toBe('different')
    expect(compare('DE811234567', 'DE811234575')).toBe('different')
    expect(compare('7701234567', '770123456789')).toBe('different')
  })

  it('draws no conclusion from what cannot be compared', () => {
    expect(compare('DE811234567', 'ATU12345678')).toBe('unknown')
    expect(compare('DE811234567', 'EL811234567')).toBe('unknown')
    expect(compare('HRB12345', '7701234567')).toBe('unknown')
    expect(compare('7701234567', 'нет')).toBe('unknown')
  })
})
