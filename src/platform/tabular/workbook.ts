import { FileProblem } from './problem.ts'
import { attribute, tagsOf, unescapeXml } from './xml.ts'
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

type Attributes = (name: string) => string

/** The elements of a name in one of the small flat files that describe a workbook. */
function elements(xml: string, name: string): Attributes[] {
  const found = Array.from(tagsOf(xml)).filter(([, closing, tag]) => tag === name && closing === '')
  return found.map(
    ([, , , attributes = '']) =>
      (key) =>
        unescapeXml(attribute(attributes, key) ?? ''),
  )
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
    id: element('Id'),
    kind: element('Type').split('/').at(-1) ?? '',
    part: resolvePart(folder, element('Target')),
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
  const prefix = /xmlns:(\w+)="[^"]*\/relationships"/.exec(xml)?.[1] ?? 'r'
  const sheets = elements(xml, 'sheet').flatMap((element) => {
    const part = worksheets.get(element(`${prefix}:id`))
    return part !== undefined && archive.has(part) ? [{ name: element('name'), part }] : []
  })
  const from1904 = /^(?:1|true)$/.test(elements(xml, 'workbookPr')[0]?.('date1904') ?? '')
  return { sheets, sharedStrings: partOf('sharedStrings'), styles: partOf('styles'), from1904 }
}
