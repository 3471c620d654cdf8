import { encodeText } from '../../core/text/encode.ts'
import type { SampleContract } from '../facts.ts'
import { bookOf } from '../orders.ts'
import { dotted, money } from './format.ts'
import type { FileContent, FileContext } from './sampleFile.ts'
import { separated, type TextRow, workbook } from './tables.ts'

const russianHeader = [
  'Номер договора',
  'Контрагент',
  'Предмет договора',
  'Дата подписания',
  'Действует с',
  'Действует до',
  'Срок уведомления, дней',
  'Автопролонгация',
  'Сумма договора',
  'Валюта',
  'Особые условия',
]

/** Contracts with customers in Russia and Kazakhstan, windows-1251. */
export function russianContracts(context: FileContext): FileContent {
  const rows = contractsOf(context, true).map((contract): TextRow => [
    contract.number,
    contract.account.replace(/[«»]/g, '"'),
    contract.title,
    dotted(contract.signedOn),
    dotted(contract.startsOn),
    dotted(contract.endsOn),
    contract.noticeDays,
    contract.renewsItself ? 'да' : 'нет',
    money(contract.amountMinor, ','),
    contract.currency,
    contract.specialTerms,
  ])
  return {
    path: 'contracts-russia.csv',
    kind: 'contracts',
    description: 'Contracts with customers in Russia and Kazakhstan, windows-1251',
    rows: rows.length,
    badRows: 0,
    bytes: encodeText(separated([russianHeader, ...rows], ';'), 'windows-1251'),
  }
}

const otherHeader = [
  'Contract no.',
  'Customer',
  'Contract title',
  'Signed on',
  'Start date',
  'End date',
  'Notice period, days',
  'Automatic renewal',
  'Contract value',
  'Currency',
  'Special terms',
]

/** Contracts with all other customers, from the legal department. */
export async function otherContracts(context: FileContext): Promise<FileContent> {
  const rows = contractsOf(context, false).map((contract) => [
    contract.number,
    contract.account,
    contract.title,
    dayCell(contract.signedOn),
    dayCell(contract.startsOn),
    dayCell(contract.endsOn),
    contract.noticeDays,
    contract.renewsItself ? 'yes' : 'no',
    contract.amountMinor / 100,
    contract.currency,
    contract.specialTerms,
  ])
  return {
    path: 'contracts-other.xlsx',
    kind: 'contracts',
    description: 'Contracts with all other customers, from the legal department',
    rows: rows.length,
    badRows: 0,
    bytes: await workbook([{ name: 'Contracts', rows: [otherHeader, ...rows] }], context.sample.asOf),
  }
}

const dayCell = (day: string) => new Date(`${day}T00:00:00Z`)

function contractsOf(context: FileContext, isRussian: boolean): SampleContract[] {
  return context.sample.contracts.filter(
    ({ account }) => (bookOf(context.account(account).country) === 'ru') === isRussian,
  )
}
