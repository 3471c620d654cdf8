import { dotted, orEmpty } from './format.ts'
import type { FileContent, FileContext } from './sampleFile.ts'
import { workbook } from './tables.ts'
import type { SampleContact } from '../types.ts'

const header = [
  'Company',
  'Full name',
  'Position',
  'E-mail',
  'Phone',
  'Role in decision',
  'NPS circle',
  'Influence',
  'Attitude to us',
  'Reports to',
  'Language',
  'Consent',
  'At company since',
  'Left on',
  'Comment',
]
const circles: Record<SampleContact['circle'], string> = {
  defender: 'brand defender',
  leader: 'business leader',
  user: 'operational user',
}

/** People at the customers; the first sheet is a note, the list stands on the second below a title. */
export async function contactList(context: FileContext): Promise<FileContent> {
  const { sample } = context
  const rows = sample.contacts.map((contact) => [
    context.spelled(contact.account, 'contacts'),
    contact.name,
    contact.title,
    contact.email,
    contact.phone,
    contact.role,
    circles[contact.circle],
    contact.influence,
    contact.stance,
    contact.reportsTo,
    contact.language,
    contact.consent,
    orEmpty(contact.startedOn, dotted),
    orEmpty(contact.leftOn, dotted),
    contact.notes,
  ])
  const note = [
    ['Please check the people of your customers before the end of the month.'],
    ['The list is on sheet 2.'],
  ]
  const sheets = [
    { name: 'Read me', rows: note },
    { name: 'Contacts', rows: [['Contacts of our customers'], [], header, ...rows] },
  ]
  return {
    path: 'contacts.xlsx',
    kind: 'contacts',
    description: 'People at the customers, on the second sheet',
    rows: rows.length,
    badRows: 0,
    bytes: await workbook(sheets, sample.asOf),
  }
}
