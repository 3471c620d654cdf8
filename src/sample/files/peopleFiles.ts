import { dotted } from './format.ts'
import type { FileContent, FileContext } from './sampleFile.ts'
import { separated, type TextRow, utf8WithMark, workbook } from './tables.ts'

const colleagueHeader = ['Colleague', 'Work email', 'Job title', 'Office', 'Manager']

/** Our own people whom customers meet. */
export async function colleagueList({ sample }: FileContext): Promise<FileContent> {
  const rows = sample.colleagues.map(({ name, email, title, office, manager }) => [
    name,
    email,
    title,
    office,
    manager,
  ])
  return {
    path: 'colleagues.xlsx',
    kind: 'colleagues',
    description: 'Our own people, from the staff list',
    rows: rows.length,
    badRows: 0,
    bytes: await workbook([{ name: 'Staff', rows: [colleagueHeader, ...rows] }], sample.asOf),
  }
}

const relationHeader = [
  'Company',
  'Contact',
  'Contact e-mail',
  'Our person',
  'Relationship level',
  'Wanted level',
  'As of',
]
const levels = ['none', 'knows', 'works with', 'trusted', 'trusted adviser']

/** Which of our people knows whom at the customers, and how well it should be. */
export function relationList(context: FileContext): FileContent {
  const rows = context.sample.relations.map((relation): TextRow => [
    context.spelled(relation.account, 'contacts'),
    relation.contact,
    relation.contactEmail,
    relation.person,
    levels[relation.level]!,
    relation.wanted === null ? '' : levels[relation.wanted]!,
    dotted(relation.notedOn),
  ])
  return {
    path: 'relations.csv',
    kind: 'relations',
    description: 'Who of ours knows whom at the customers',
    rows: rows.length,
    badRows: 0,
    bytes: utf8WithMark(separated([relationHeader, ...rows], ';')),
  }
}
