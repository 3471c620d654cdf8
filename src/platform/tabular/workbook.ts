import { FileProblem } from './problem.ts'
import type { ZipArchive } from './zipArchive.ts'

/** One worksheet of a workbook and the entry of the archive that holds it. */
export type WorkbookSheet = { name: string; part: string }

/** What has to be known of a workbook before a sheet can be read. */
export type Workbook = {
  sheets: WorkbookSheet[]
  sharedStrings: string | null
  styles: string | null
  /** Whether days are counted from 1904, as Excel for the Macintosh did. */
  from1904: boolean
}

type Relation = { id: string; kind: string; part: string }

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole
      return String.fromCodePoint(
        Math.min(0x10ffff, hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
      )
    },
  )
}

/** The attributes of every element of a name; enough for the small flat files that describe a workbook. */
function elements(xml: string, name: string): Map<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*)?>`, 'g'))
  return Array.from(tags, ([, attributes = '']) => {
    const pairs = attributes.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
    return new Map(
      Array.from(pairs, ([, key = '', double, single]) => [key, unescapeXml(double ?? single ?? '')]),
    )
  })
}

function resolvePart(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

async function relationsOf(archive: ZipArchive, part: string): Promise<Relation[]> {
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/')) : ''
  const path = `${folder === '' ? '' : `${folder}/`}_rels/${part.slice(folder === '' ? 0 : folder.length + 1)}.rels`
  if (!archive.has(path)) return []
  const xml = (await archive.bytes(path)).toString('utf8')
  return elements(xml, 'Relationship').map((element) => ({
    id: element.get('Id') ?? '',
    kind: (element.get('Type') ?? '').split('/').at(-1) ?? '',
    part: resolvePart(folder, element.get('Target') ?? ''),
  }))
}

/**
 * Reads what a workbook consists of; null where the archive holds no workbook. Chart sheets are left out, hidden
 * sheets are not: people keep data there. Throws FileProblem for binary workbooks and broken archives.
 */
export async function readWorkbook(archive: ZipArchive): Promise<Workbook | null> {
  const root = await relationsOf(archive, '')
  const main = root.find((relation) => relation.kind === 'officeDocument')?.part ?? 'xl/workbook.xml'
  if (main.endsWith('.bin')) throw new FileProblem('unsupported_format', { format: 'xlsb' })
  if (!archive.has(main)) return null
  const xml = (await archive.bytes(main)).toString('utf8')
  const relations = await relationsOf(archive, main)
  const partOf = (kind: string) =>
    relations.find((relation) => relation.kind === kind && archive.has(relation.part))?.part ?? null
  const worksheets = new Map(
    relations
      .filter((relation) => relation.kind === 'worksheet')
      .map((relation) => [relation.id, relation.part]),
  )
  const sheets = elements(xml, 'sheet').flatMap((element) => {
    const id = [...element].find(([key]) => key.endsWith(':id'))?.[1] ?? ''
    const part = worksheets.get(id)
    return part !== undefined && archive.has(part) ? [{ name: element.get('name') ?? '', part }] : []
  })
  const from1904 = /^(?:1|true)$/.test(elements(xml, 'workbookPr')[0]?.get('date1904') ?? '')
  return { sheets, sharedStrings: partOf('sharedStrings'), styles: partOf('styles'), from1904 }
}
