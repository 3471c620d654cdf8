import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of an archive made for a test; `claimedBytes` lies about its size, `flags` sets the general flags. */
export type FixtureEntry = { name: string; body: string | Buffer; claimedBytes?: number; flags?: number }

type Fields = [bytes: 2 | 4, value: number][]

function packed(fields: Fields): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0))
  let place = 0
  for (const [size, value] of fields) place = bytes.writeUIntLE(value, place, size)
  return bytes
}

/** A ZIP archive with the given entries, deflated, as Excel and the usual packers write it. */
export function zipOf(entries: FixtureEntry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, body, claimedBytes, flags = 0x800 } of entries) {
    const raw = Buffer.from(body)
    const data = deflateRawSync(raw)
    const common: Fields = [
      [2, 20],
      [2, flags],
      [2, 8],
      [4, 0],
      [4, crc32(raw)],
      [4, data.length],
      [4, claimedBytes ?? raw.length],
      [2, Buffer.byteLength(name)],
    ]
    const file = Buffer.concat([packed([[4, 0x04034b50], ...common, [2, 0]]), Buffer.from(name), data])
    const tail: Fields = [
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ]
    directory.push(packed([[4, 0x02014b50], [2, 20], ...common, ...tail]), Buffer.from(name))
    files.push(file)
    offset += file.length
  }
  const central = Buffer.concat(directory)
  const count = entries.length
  const end = packed([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count & 0xffff],
    [2, count & 0xffff],
    [4, central.length],
    [4, offset],
    [2, 0],
  ])
  return Buffer.concat([...files, central, end])
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="165" formatCode="#,##0.00\\ &quot;дн.&quot;"/><numFmt numFmtId="166" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="20"/></cellXfs></styleSheet>`

/**
 * A workbook with sheets given as the inside of sheetData, laid out as Excel does: shared texts behind the sheets.
 * Styles: 1 a date, 2 a number with "дн.", 3 date and time, 4 a time.
 */
export function workbookOf(sheets: Record<string, string>, sharedStrings = '', workbookPr = ''): Buffer {
  const names = Object.keys(sheets)
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`
  const list = names
    .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')
  const parts = names.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`))
  parts.push(
    relation('rId98', 'styles', 'styles.xml'),
    relation('rId99', 'sharedStrings', '/xl/sharedStrings.xml'),
  )
  return zipOf([
    {
      name: '[Content_Types].xml',
      body: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      body: `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      body: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${workbookPr}<sheets>${list}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', body: `<Relationships>${parts.join('')}</Relationships>` },
    ...names.map((name, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      body: `<worksheet xmlns="${MAIN}"><sheetData>${sheets[name]}</sheetData></worksheet>`,
    })),
    { name: 'xl/styles.xml', body: STYLES },
    { name: 'xl/sharedStrings.xml', body: `<sst xmlns="${MAIN}">${sharedStrings}</sst>` },
  ])
}
