import { isUtf8 } from 'node:buffer'
import type { Email } from 'postal-mime'
import { decoderName, detectEncoding } from '../tabular/encoding.ts'

const HEAD_END = /\r?\n\r?\n/
const LABEL = /(charset\s*=\s*)("[^"\r\n]*"|[^\s;"]+)/gi
const BROKEN = '\uFFFD'
/** Maps every byte above 127 to a character of its own, so that the bytes can be had back from a decoded text. */
const REVERSIBLE = 'x-user-defined'

/** Headers that hold bytes of an old code page as they are, written anew in UTF-8. */
export async function withReadableHead(bytes: Buffer): Promise<{ bytes: Buffer; isGuessed: boolean }> {
  const end = HEAD_END.exec(bytes.toString('latin1', 0, 64 * 1024))?.index ?? bytes.length
  const head = bytes.subarray(0, end)
  if (isUtf8(head)) return { bytes, isGuessed: false }
  const encoding = await detectEncoding(head)
  const text = new TextDecoder(encoding).decode(head)
  return { bytes: Buffer.concat([Buffer.from(text, 'utf8'), bytes.subarray(end)]), isGuessed: true }
}

/** Whether the text came out broken, or was decoded by a label nobody knows. */
export function isMisread(bytes: Buffer, { text, html }: Pick<Email, 'text' | 'html'>): boolean {
  if ((text ?? html ?? '').includes(BROKEN)) return true
  for (const [, , label] of bytes.toString('latin1').matchAll(LABEL)) {
    const name = label!.replaceAll('"', '').trim()
    if (
      name !== '' &&
      decoderName(name) === null &&
      !/^(?:ansi|unknown|default|x-unknown|cp\d+|ks_c)/i.test(name)
    ) {
      return /[^\p{ASCII}]/u.test(text ?? html ?? '')
    }
  }
  return false
}

/** A copy of the message whose texts decode to characters that stand for single bytes. */
export function withReversibleLabels(bytes: Buffer): Buffer {
  const latin = bytes.toString('latin1').replace(LABEL, `$1${REVERSIBLE}`)
  const unlabelled = latin.replace(
    /^(content-type:\s*text\/(?:plain|html)\b)(?![^\r\n]*(?:\r?\n[ \t][^\r\n]*)*charset)/gim,
    `$1; charset=${REVERSIBLE}`,
  )
  const head = unlabelled.slice(0, HEAD_END.exec(unlabelled)?.index ?? unlabelled.length)
  const hasType = /^content-type:/im.test(head)
  return Buffer.from(
    hasType ? unlabelled : `Content-Type: text/plain; charset=${REVERSIBLE}\r\n${unlabelled}`,
    'latin1',
  )
}

/** Decodes a text of such a copy by the encoding that is most plausible. */
export async function decodedByGuess(text: string): Promise<string> {
  const bytes = Buffer.alloc(text.length)
  for (let place = 0; place < text.length; place++) bytes[place] = text.charCodeAt(place) & 0xff
  return new TextDecoder(await detectEncoding(bytes)).decode(bytes)
}
