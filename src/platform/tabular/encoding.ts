import { isUtf8 } from 'node:buffer'
import { plausibility } from './letterFrequency.ts'
import { FileProblem } from './problem.ts'

/** The single-byte encodings business files come in; the first of equally plausible ones is taken. */
const SINGLE_BYTE = [
  'windows-1252',
  'windows-1251',
  'windows-1253',
  'koi8-r',
  'ibm866',
  'iso-8859-7',
] as const

/** Below this plausibility a text is garbage in all of the usual encodings, and the general detector is asked. */
const GARBAGE = 0

const BOMS: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const JUDGED_BYTES = 16 * 1024

/** High bytes of the UTF-16 letters that business texts are written in: Latin, Greek, Cyrillic, punctuation. */
const UTF16_HIGH = new Set([0x00, 0x01, 0x03, 0x04, 0x1e, 0x1f, 0x20, 0x21])

function utf16WithoutBom(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(2048, bytes.length >> 1)
  if (pairs < 4 || !bytes.subarray(0, pairs * 2).includes(0)) return null
  const hits = [0, 0]
  for (let place = 0; place < pairs * 2; place += 1) {
    if (UTF16_HIGH.has(bytes[place]!)) hits[place % 2]! += 1
  }
  const [even, odd] = [hits[0]! / pairs, hits[1]! / pairs]
  if (odd > 0.95 && even < 0.6) return 'utf-16le'
  return even > 0.95 && odd < 0.6 ? 'utf-16be' : null
}

const CUT_FROM_BYTES = 4096

/** A large sample is cut at any byte, so broken characters at its two ends are no evidence against UTF-8. */
function withoutCutCharacters(bytes: Uint8Array): Uint8Array {
  if (bytes.length < CUT_FROM_BYTES) return bytes
  let start = 0
  while (start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start += 1
  let end = bytes.length
  for (let back = 1; back <= 4 && back <= end; back += 1) {
    const byte = bytes[end - back]!
    if ((byte & 0xc0) === 0x80) continue
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    if (needed > back) end -= back
    break
  }
  return bytes.subarray(start, end)
}

/** A text cut by a fixed-width export is still UTF-8 when broken characters are rare among many good ones. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.split('\uFFFD').length - 1
  const good = (text.match(/\P{ASCII}/gu)?.length ?? 0) - broken
  return good > broken * 20
}

type Scored = { encoding: string; score: number }

/** The bytes from the first that is not ASCII on, as many as a judgement needs. */
function telltale(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 127)
  return bytes.subarray(Math.max(0, first), first + JUDGED_BYTES)
}

function mostPlausible(bytes: Uint8Array): Scored {
  const scored = SINGLE_BYTE.map((encoding): Scored => {
    const text = new TextDecoder(encoding).decode(bytes)
    return { encoding, score: plausibility(text) ?? 0 }
  })
  return scored.reduce((best, next) => (next.score > best.score ? next : best))
}

/** jschardet knows many more encodings, but takes Russian and Greek code pages for one another. */
async function generalDetector(bytes: Uint8Array): Promise<string | null> {
  const { detect } = await import('jschardet')
  const { encoding } = detect(bytes)
  return encoding === null ? null : decoderName(encoding)
}

/** The name of the platform's decoder for an encoding name in any usual spelling; null where it has none. */
export function decoderName(encoding: string): string | null {
  const asked = encoding.trim().toLowerCase()
  const name = asked === 'cp866' || asked === 'dos' ? 'ibm866' : asked.replace(/^cp-?(125\d)$/, 'windows-$1')
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}

/**
 * The encoding of a text, judged by a sample from its start and one from its first non-ASCII bytes: byte order mark,
 * UTF-16 without one, valid UTF-8, else the single-byte encoding whose letters are most plausible as Russian, Greek
 * or a Latin language. Pure ASCII is utf-8. `asked` is what a person chose; unknown names throw FileProblem.
 */
export async function detectEncoding(
  head: Uint8Array,
  telling: Uint8Array = head,
  asked: string | null = null,
): Promise<string> {
  const chosen = asked === null ? null : decoderName(asked)
  if (asked !== null && chosen === null) throw new FileProblem('unknown_encoding', { encoding: asked })
  const marked = BOMS.find(([, mark]) => mark.every((byte, place) => head[place] === byte))?.[0]
  if (marked !== undefined) return marked
  if (chosen !== null) return chosen
  const wide = utf16WithoutBom(head)
  if (wide !== null) return wide
  const sample = withoutCutCharacters(telling)
  if (isUtf8(sample) || mostlyUtf8(sample)) return 'utf-8'
  const best = mostPlausible(telltale(sample))
  if (best.score >= GARBAGE) return best.encoding
  return (await generalDetector(sample)) ?? best.encoding
}
