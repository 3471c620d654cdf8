import { describe, expect, it } from 'vitest'
import { encodeText } from './encode.ts'

describe('encoding text in one byte a letter', () => {
  it.each([
    ['windows-1251', 'Заявка № 5 «Ёж»'],
    ['koi8-r', 'Заявка 5 Ёж'],
    ['cp866', 'Заявка № 5 Ёж'],
    ['windows-1253', 'Άρθρο €5 «Ελευσίνα»'],
    ['iso-8859-7', 'Άρθρο 5 Ελευσίνα'],
    ['windows-1252', 'Größe – 5 €'],
  ] as const)('%s comes back as it was', (encoding, text) => {
    const bytes = encodeText(text, encoding)
    expect(bytes).toHaveLength(text.length)
    expect(new TextDecoder(encoding).decode(bytes)).toBe(text)
  })

  it('uses the bytes of the code page and a question mark for what it lacks', () => {
    expect([...encodeText('Яя', 'windows-1251')]).toEqual([0xdf, 0xff])
    expect([...encodeText('Яя', 'koi8-r')]).toEqual([0xf1, 0xd1])
    expect([...encodeText('Яя', 'cp866')]).toEqual([0x9f, 0xef])
    expect([...encodeText('Ωя', 'windows-1253')]).toEqual([0xd9, 0x3f])
  })
})
