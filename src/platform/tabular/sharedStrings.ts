import { tagsOf, unescapeExcel, wholeElements } from './xml.ts'

/**
 * The texts a workbook shares among its cells, in their order. Formatted runs are joined, phonetic hints left out.
 * Read piece by piece: as a tree the part would take some 25 times its size in memory.
 */
export async function readSharedStrings(chunks: AsyncIterable<Uint8Array>): Promise<string[]> {
  const texts: string[] = []
  let text = ''
  let inHint = false
  for await (const piece of wholeElements(chunks, 'sst', 'si')) {
    for (const [, closing, name, attributes = '', following = ''] of tagsOf(piece)) {
      if (name === 't' && closing === '' && !inHint && !attributes.endsWith('/')) text += following
      else if (name === 'rPh') inHint = closing === ''
      else if (name === 'si' && (closing === '/' || attributes.endsWith('/'))) texts.push(unescapeExcel(text))
      if (name === 'si') text = ''
    }
  }
  return texts
}
