import { describe, expect, it } from 'vitest'
import { encodeText } from '../../core/text/encode.ts'
import type { SingleByteEncoding } from '../../core/text/encode.ts'
import { decoderName, detectEncoding } from './encoding.ts'
import { FileProblem } from './problem.ts'

const RUSSIAN = [
  'Дата;Клиент;Сумма',
  'КОНТРАГЕНТ / НОМЕНКЛАТУРА;ДОКУМЕНТ ПРОДАЖИ;СУММА',
  'ООО "Северная губа";Тех. поддержка;Запрос документации',
  'Насос ЦНС 60-330',
  'Отгрузка 12 шт. по договору 5 от 03.02.2025',
  'Клиент,Client name,Amount\nВектор,Vector,5',
]
const GREEK = [
  'Ημερομηνία;Πελάτης;ΑΦΜ',
  'Ελευσίνα Διυλιστήρια Α.Ε.;Αντλία φυγοκεντρική;21.397,05',
  'Ποσότητα;Τιμή μονάδας;Αξία',
  'ΠΑΡ-0001;12/09/2025',
  'Άρθρο;Όνομα;Έκπτωση',
  'ΕΛΕΥΣΙΝΑ',
]
const LATIN = [
  'Größe;Straße;Stück',
  'Müller Anlagenbau',
  'Señor Ñandú;naïve café',
  'Preis €;5 µm – 3°',
  'København',
]

const CASES: [SingleByteEncoding, string[]][] = [
  ['windows-1251', RUSSIAN],
  ['koi8-r', RUSSIAN.slice(0, 5)],
  ['cp866', RUSSIAN],
  ['windows-1253', GREEK],
  ['iso-8859-7', GREEK],
  ['windows-1252', LATIN],
  ['iso-8859-1', LATIN.slice(0, 3)],
]

/** How each text comes back when the encoding found is used. */
async function throughDetection(texts: string[], encoding: SingleByteEncoding): Promise<string[]> {
  const bytes = texts.map((text) => encodeText(text, encoding))
  return Promise.all(bytes.map(async (piece) => new TextDecoder(await detectEncoding(piece)).decode(piece)))
}

describe('finding the encoding of a text', () => {
  it.each(CASES)('reads %s, however short the text', async (encoding, texts) => {
    expect(await throughDetection(texts, encoding)).toEqual(texts)
  })

  it('trusts a byte order mark', async () => {
    expect(await detectEncoding(Buffer.from('\uFEFFДата', 'utf8'))).toBe('utf-8')
    expect(await detectEncoding(Buffer.from('\uFEFFДата', 'utf16le'))).toBe('utf-16le')
    expect(await detectEncoding(Buffer.from('\uFEFFДата', 'utf16le').swap16())).toBe('utf-16be')
  })

  it('knows UTF-16 without a mark by its empty halves', async () => {
    for (const text of [
      'Order no.\tCustomer\r\n',
      'Дата;Клиент;Сумма, руб.\r\n1;2;3',
      'Ημερομηνία;Πελάτης;1\r\n',
    ]) {
      expect(await detectEncoding(Buffer.from(text, 'utf16le'))).toBe('utf-16le')
      expect(await detectEncoding(Buffer.from(text, 'utf16le').swap16())).toBe('utf-16be')
    }
  })

  it('takes valid UTF-8 for UTF-8, also where the sample cuts a letter or an export broke one', async () => {
    const text = Buffer.from('Северная губа;'.repeat(1000), 'utf8')
    expect(await detectEncoding(text)).toBe('utf-8')
    expect(await detectEncoding(text.subarray(1, 9000))).toBe('utf-8')
    expect(await detectEncoding(Buffer.concat([text, Buffer.from([0xd0, 0x3b]), text]))).toBe('utf-8')
    expect(await detectEncoding(Buffer.from('plain;ascii'))).toBe('utf-8')
  })

  it('judges by the part of the file that is not ASCII', async () => {
    const telling = encodeText('ООО «Северная губа»', 'windows-1251')
    expect(await detectEncoding(Buffer.from('code;name\n'), telling)).toBe('windows-1251')
  })

  it('asks the general detector when none of the usual encodings fits', async () => {
    const polish = Buffer.from(
      'Sp\xf3\xb3ka z ograniczon\xb9 odpowiedzialno\x9cci\xb9; Zak\xb3ad produkcyjny w \xa3odzi',
      'latin1',
    )
    expect(new TextDecoder(await detectEncoding(polish)).decode(polish)).toContain('Spółka z ograniczoną')
  })

  it('obeys a person, under any usual name of the encoding', async () => {
    const bytes = encodeText('Дата', 'windows-1251')
    expect(await detectEncoding(bytes, bytes, 'CP866')).toBe('ibm866')
    expect(decoderName('cp1251')).toBe('windows-1251')
    await expect(detectEncoding(bytes, bytes, 'martian')).rejects.toThrow(FileProblem)
  })
})
