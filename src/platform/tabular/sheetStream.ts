import type { Workbook, WorkbookSheet } from './workbook.ts'
import type { ZipArchive } from './zipArchive.ts'

/**
 * A workbook reduced to one sheet, as a stream. hucre reads a sheet in constant memory only when the parts arrive in
 * the right order and with known sizes; Excel itself writes the shared texts last. So the parts are handed over in
 * that order, unpacked, under fixed names, with a description of the workbook that always reads the same.
 */

const NAMESPACE = 'http://schemas.openxmlformats.org'
const RELATIONS = `${NAMESPACE}/officeDocument/2006/relationships`
const CHUNK_BYTES = 256 * 1024

function relations(list: [id: string, kind: string, target: string][]): string {
  const lines = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${NAMESPACE}/package/2006/relationships">${lines.join('')}</Relationships>`
}

function description(workbook: Workbook): [string, string][] {
  const parts: [string, string, string][] = [['rId1', 'worksheet', 'worksheets/sheet1.xml']]
  if (workbook.sharedStrings !== null) parts.push(['rId2', 'sharedStrings', 'sharedStrings.xml'])
  if (workbook.styles !== null) parts.push(['rId3', 'styles', 'styles.xml'])
  const main = `<workbook xmlns="${NAMESPACE}/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><workbookPr date1904="${
    workbook.from1904 ? 1 : 0
  }"/><sheets><sheet name="Sheet" sheetId="1" r:id="rId1"/></sheets></workbook>`
  return [
    ['[Content_Types].xml', `<Types xmlns="${NAMESPACE}/package/2006/content-types"/>`],
    ['_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', main],
    ['xl/_rels/workbook.xml.rels', relations(parts)],
  ]
}

/** A local file header of a ZIP archive for an entry that is stored as it is. */
function header(name: string, size: number): Buffer {
  const bytes = Buffer.alloc(30 + name.length)
  bytes.writeUInt32LE(0x04034b50, 0)
  bytes.writeUInt16LE(20, 4)
  bytes.writeUInt32LE(size, 18)
  bytes.writeUInt32LE(size, 22)
  bytes.writeUInt16LE(name.length, 26)
  bytes.write(name, 30, 'latin1')
  return bytes
}

function stored(name: string, body: Buffer): Buffer {
  return Buffer.concat([header(name, body.length), body])
}

/** Small chunks joined to larger ones: the reader copies what it has at every chunk. */
async function* inLargeChunks(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream) {
    waiting.push(chunk)
    bytes += chunk.length
    if (bytes < CHUNK_BYTES) continue
    yield Buffer.concat(waiting)
    waiting = []
    bytes = 0
  }
  yield Buffer.concat(waiting)
}

/** The bytes of the reduced workbook; see above. `onBytes` is told how many bytes of the sheet were unpacked. */
export async function* sheetChunks(
  archive: ZipArchive,
  workbook: Workbook,
  sheet: WorkbookSheet,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for (const [name, xml] of description(workbook)) yield stored(name, Buffer.from(xml))
  if (workbook.sharedStrings !== null)
    yield stored('xl/sharedStrings.xml', await archive.bytes(workbook.sharedStrings))
  if (workbook.styles !== null) yield stored('xl/styles.xml', await archive.bytes(workbook.styles))
  yield header('xl/worksheets/sheet1.xml', archive.sizeOf(sheet.part))
  for await (const chunk of inLargeChunks(archive.chunks(sheet.part))) {
    onBytes(chunk.length)
    yield chunk
  }
}
