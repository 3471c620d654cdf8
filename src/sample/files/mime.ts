import { encodeText } from '../../core/text/encode.ts'

export type MailCharset = 'utf-8' | 'koi8-r' | 'windows-1251' | 'windows-1253' | 'iso-8859-7' | 'iso-8859-1'

/** A text in the bytes of a character set. */
export function bytesIn(text: string, charset: MailCharset): Buffer {
  return charset === 'utf-8' ? Buffer.from(text, 'utf8') : Buffer.from(encodeText(text, charset))
}

/** Whether a character set has every letter of a text. */
export function isIn(text: string, charset: MailCharset): boolean {
  return charset === 'utf-8' || new TextDecoder(charset).decode(bytesIn(text, charset)) === text
}

/** A header text: as it is when ASCII, else encoded words of RFC 2047, none over 75 characters, folded. */
export function encodedHeader(text: string, charset: MailCharset): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const room = Math.floor(((75 - `=?${charset}?B??=`.length) / 4) * 3) - 3
  const words: string[] = []
  let word = ''
  for (const letter of text) {
    if (bytesIn(word + letter, charset).length > room) {
      words.push(word)
      word = ''
    }
    word += letter
  }
  return [...words, word]
    .map((each) => `=?${charset}?B?${bytesIn(each, charset).toString('base64')}?=`)
    .join('\r\n ')
}

/** A name with its address; the name in quotes when ASCII. */
export function mailbox({ name, email }: { name: string; email: string }, charset: MailCharset): string {
  if (name === '') return email
  const isAscii = /^[\x20-\x7e]*$/.test(name)
  return `${isAscii ? `"${name}"` : encodedHeader(name, charset)} <${email}>`
}

/** Base64 in lines of 76 characters. */
export function base64Lines(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{76}(?=.)/g, '$&\r\n')
}

/** Quoted-printable of RFC 2045 for UTF-8 text whose lines end with LF; no line over 76 characters. */
export function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const signs = [...Buffer.from(line, 'utf8')].map((byte, index, all) => {
        const isLastBlank = byte === 0x20 && index === all.length - 1
        const isPlain = byte >= 0x20 && byte <= 0x7e && byte !== 0x3d && !isLastBlank
        return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      })
      return softBroken(signs)
    })
    .join('\r\n')
}

function softBroken(signs: readonly string[]): string {
  let text = ''
  let length = 0
  for (const sign of signs) {
    if (length + sign.length > 75) {
      text += '=\r\n'
      length = 0
    }
    text += sign
    length += sign.length
  }
  return text
}
