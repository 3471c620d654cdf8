import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SampleCompany } from '../sampleCompany.ts'
import { crmAccounts, greekPlants } from './accountFiles.ts'
import { contactList } from './contactFile.ts'
import { otherContracts, russianContracts } from './contractFiles.ts'
import { deliveryList } from './deliveryFile.ts'
import { europeanSales, greekSales } from './flatSales.ts'
import { otherInvoices, russianInvoices } from './invoiceFiles.ts'
import { COPIES, mailboxFile, mailFiles, SINGLE_MAILS } from './mailFiles.ts'
import { opportunityList } from './opportunityFile.ts'
import { colleagueList, relationList } from './peopleFiles.ts'
import { productList } from './productFile.ts'
import { russianSales } from './russianSales.ts'
import { type FileContent, fileContext, type SampleFile } from './sampleFile.ts'
import { statementList } from './statementFile.ts'
import { interactionList, otherRequests, russianRequests } from './talkFiles.ts'
import { tenderList } from './tenderFile.ts'

/**
 * Writes the sample company into a folder (made where it is missing) as the files a real company would have, and
 * lists them in the order in which they are best imported: accounts first, mail last.
 */
export async function writeSampleFiles(sample: SampleCompany, directory: string): Promise<SampleFile[]> {
  const contents = await sampleFileContents(sample)
  const mails = [mailboxFile(sample), ...mailFiles(sample)]
  await mkdir(join(directory, 'mail'), { recursive: true })
  await Promise.all([...contents, ...mails].map(({ path, bytes }) => writeFile(join(directory, path), bytes)))
  return [
    ...contents.map(withoutBytes),
    {
      path: 'mail.mbox',
      kind: 'mail',
      description: 'Two years of mail in four languages, one mailbox',
      rows: sample.mails.length - SINGLE_MAILS,
      badRows: 0,
    },
    {
      path: 'mail',
      kind: 'mail',
      description: `The latest letters one by one, ${COPIES} of them in the mailbox too`,
      rows: SINGLE_MAILS + COPIES,
      badRows: 0,
    },
  ]
}

async function sampleFileContents(sample: SampleCompany): Promise<FileContent[]> {
  const context = fileContext(sample)
  return [
    await crmAccounts(context),
    greekPlants(context),
    await colleagueList(context),
    await contactList(context),
    relationList(context),
    productList(context),
    ...(await Promise.all(russianSales(context))),
    ...europeanSales(context),
    greekSales(context),
    deliveryList(context),
    russianInvoices(context),
    otherInvoices(context),
    await interactionList(context),
    russianRequests(context),
    otherRequests(context),
    opportunityList(context),
    tenderList(context),
    russianContracts(context),
    await otherContracts(context),
    statementList(context),
  ]
}

function withoutBytes({ path, kind, description, map, rows, badRows }: FileContent): SampleFile {
  const file = { path, kind, description, rows, badRows }
  return map === undefined ? file : { ...file, map }
}
