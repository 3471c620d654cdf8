/** Single-byte encodings that business files still come in; cp866 is the DOS code page of Russian programs. */
export type SingleByteEncoding =
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1253'
  | 'koi8-r'
  | 'cp866'
  | 'iso-8859-7'
  | 'iso-8859-1'

const tables = new Map<SingleByteEncoding, Map<string, number>>()

/** The decoder of the platform knows every table; asking it for all 256 bytes gives the way back. */
function byteTable(encoding: SingleByteEncoding): Map<string, number> {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte -= 1) {
    const letter = decoder.decode(Uint8Array.of(byte))
    if (letter !== '\uFFFD') table.set(letter, byte)
  }
  tables.set(encoding, table)
  return table
}

/**
 * Encodes a text in a single-byte encoding; a character the encoding lacks becomes '?'.
 * '' gives no bytes. An unknown encoding throws RangeError. Source: the WHATWG tables behind TextDecoder.
 */
export function encodeText(text: string, encoding: SingleByteEncoding): Uint8Array {
  const table = byteTable(encoding)
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 0x3f)
}
