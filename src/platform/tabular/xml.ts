/** The little of XML that the parts of a workbook need, read as text so that large parts stream. */

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi
const LAST_CODE_POINT = 0x10ffff

/** A piece without an end that grows beyond this belongs to no workbook. */
const PIECE_CHARS_MAX = 4 * 1024 * 1024

/** Text of an element or attribute with its entities resolved. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > LAST_CODE_POINT ? whole : String.fromCodePoint(code)
  })
}

/** Excel writes characters that XML forbids as _x000D_. */
export function unescapeExcel(text: string): string {
  const plain = unescapeXml(text)
  if (!plain.includes('_x')) return plain
  return plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

/**
 * A tag and the text behind it: [whole, '/' of a closing tag, name without prefix, attributes, text]. The attributes
 * of an empty element end in '/'.
 */
export function tagsOf(xml: string): RegExpStringIterator<RegExpExecArray> {
  return xml.matchAll(/<(\/?)(?:[\w.-]+:)?([\w.-]+)([^>]*)>([^<]*)/g)
}

function onOneLine(attributes: string): string {
  return attributes.replace(/\s+/g, ' ').replace(/ ?= ?/g, '=')
}

/** The value of an attribute, entities unresolved; null where it is missing. */
export function attribute(attributes: string, name: string): string | null {
  const start = attributes.indexOf(` ${name}=`)
  if (start < 0) return /[\n\r\t]| =/.test(attributes) ? attribute(onOneLine(attributes), name) : null
  const open = start + name.length + 2
  const end = attributes.indexOf(attributes[open]!, open + 1)
  return end < 0 ? null : attributes.slice(open + 1, end)
}

/** Rewrites what stands between two marks; without a closing mark the rest is dropped. Linear in the text. */
function rewriteBetween(
  xml: string,
  open: string,
  close: string,
  rewrite: (inside: string) => string,
): string {
  const [before = '', ...sections] = xml.split(open)
  const rewritten = sections.map((section) => {
    const end = section.indexOf(close)
    return end < 0 ? '' : rewrite(section.slice(0, end)) + section.slice(end + close.length)
  })
  return before + rewritten.join('')
}

/** Comments hold nothing, CDATA holds text; both are rare, so the text is searched before it is rewritten. */
function withoutMarkup(xml: string): string {
  if (!xml.includes('<!')) return xml
  const uncommented = rewriteBetween(xml, '<!--', '-->', () => '')
  return rewriteBetween(uncommented, '<![CDATA[', ']]>', (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  )
}

/**
 * Decodes a part piece by piece, cut so that every `element` stands whole in one piece; stops behind the end of
 * `container`, because what follows the rows of a sheet can be long and is not needed. Throws when an element has no
 * end in sight.
 */
export async function* wholeElements(
  chunks: AsyncIterable<Uint8Array>,
  container: string,
  element: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  const start = new RegExp(`<(?:[\\w.-]+:)?${element}[\\s/>]`, 'y')
  const end = new RegExp(`<(?:/(?:[\\w.-]+:)?${container}|(?:[\\w.-]+:)?${container}\\s*/)>`)
  let waiting = ''
  for await (const chunk of chunks) {
    waiting += decoder.decode(chunk, { stream: true })
    if (end.test(waiting)) break
    const cut = lastMatch(waiting, start)
    if (cut > 0) {
      yield withoutMarkup(waiting.slice(0, cut))
      waiting = waiting.slice(cut)
    } else if (waiting.length > PIECE_CHARS_MAX) throw new Error(`<${element}> without an end`)
  }
  yield withoutMarkup(waiting)
}

/** Where the last match of a sticky pattern begins, -1 without one; searched from the end, because pieces are large. */
function lastMatch(text: string, pattern: RegExp): number {
  let place = text.lastIndexOf('<')
  while (place > 0) {
    pattern.lastIndex = place
    if (pattern.test(text)) return place
    place = text.lastIndexOf('<', place - 1)
  }
  return -1
}
