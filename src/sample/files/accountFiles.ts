import { encodeText } from '../../core/text/encode.ts'
import { countryNames } from '../names/places.ts'
import type { Industry, SampleAccount } from '../types.ts'
import { dotted } from './format.ts'
import type { FileContent, FileContext } from './sampleFile.ts'
import { separated, workbook } from './tables.ts'

const crmHeader = [
  'Company name',
  'Customer no.',
  'Tax no.',
  'Website',
  'E-mail',
  'Phone',
  'Parent company',
  'Country',
  'City',
  'Address',
  'Industry',
  'Employees',
  'Annual revenue, EUR',
  'Founded',
  'Category spend, EUR',
  'Account manager',
  'Notes',
]

const industryNames: Record<Industry, { en: string; el: string }> = {
  energy: { en: 'Energy', el: 'Ενέργεια' },
  metallurgy: { en: 'Metallurgy', el: 'Μεταλλουργία' },
  petrochemicals: { en: 'Petrochemicals', el: 'Πετροχημικά' },
  machinery: { en: 'Machinery', el: 'Μηχανήματα' },
}

/** Greek plants of holdings are kept by the Athens office, everybody else by the CRM. */
function isGreekPlant(account: SampleAccount): boolean {
  return account.country === 'GR' && account.parent !== null
}

/** The CRM's list of customers: a title, the day, and the header in row 3. */
export async function crmAccounts({ sample }: FileContext): Promise<FileContent> {
  const accounts = sample.accounts.filter((account) => !isGreekPlant(account))
  const rows = accounts.map((account) => [
    account.name,
    account.code,
    account.taxNumber,
    account.website,
    account.email,
    account.phone,
    account.parent,
    countryNames[account.country]!,
    account.city,
    account.address,
    industryNames[account.industry].en,
    account.employees,
    account.annualRevenueEur,
    account.foundedYear,
    account.categorySpendEur,
    account.owner,
    account.notes,
  ])
  const title = [`${sample.supplier.name}: customers`]
  const sheet = { name: 'Customers', rows: [title, [`As of ${dotted(sample.asOf)}`], crmHeader, ...rows] }
  return {
    path: 'crm-accounts.xlsx',
    kind: 'accounts',
    description: 'Customers from the CRM, with a title above the header',
    rows: rows.length,
    badRows: 0,
    bytes: await workbook([sheet], sample.asOf),
  }
}

const plantHeader = [
  'Επωνυμία',
  'Κωδικός πελάτη',
  'ΑΦΜ',
  'Μητρική εταιρεία',
  'Χώρα',
  'Πόλη',
  'Διεύθυνση',
  'Κλάδος',
  'Εργαζόμενοι',
  'Κύκλος εργασιών',
  'Έτος ίδρυσης',
  'Ιστοσελίδα',
  'Τηλέφωνο',
  'Υπεύθυνος πελάτη',
]

/** Greek plants of holdings, as the Athens office keeps them. */
export function greekPlants({ sample }: FileContext): FileContent {
  const rows = sample.accounts
    .filter(isGreekPlant)
    .map((account) => [
      account.name,
      account.code,
      account.taxNumber,
      account.parent,
      'Ελλάδα',
      account.city,
      account.address,
      industryNames[account.industry].el,
      account.employees,
      account.annualRevenueEur,
      account.foundedYear,
      account.website,
      account.phone,
      account.owner,
    ])
  return {
    path: 'greek-plants.csv',
    kind: 'accounts',
    description: 'Greek plants of holdings, windows-1253 with semicolons',
    rows: rows.length,
    badRows: 0,
    bytes: encodeText(separated([plantHeader, ...rows], ';'), 'windows-1253'),
  }
}
