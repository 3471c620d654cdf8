import type { Month } from '../../../../core/period.ts'
import { lastCompleteMonth, monthName } from '../../../../core/series/period.ts'
import type { CustomValue } from '../../../../core/dossier/customValue.ts'
import type { Translate } from '../../../../web/message.tsx'
import type { CustomField } from '../../../accounts/web/customFields/customField.ts'
import type { Standing } from '../../standings/contract.ts'

export type ExportCell = string | number | null

type ExportOptions = {
  t: Translate
  asOf: string
  basis: 'revenue' | 'margin'
  currency: string | null
  fields?: readonly CustomField[]
}

/** The accounts as rows of a file with their headings; unknown is an empty cell, numbers stay numbers. */
export function exportRows(accounts: readonly Standing[], options: ExportOptions): ExportCell[][] {
  const columns = columnsOf(options)
  const months = monthsOf(accounts, options.asOf)
  const heading = [...columns.map(([label]) => label), ...months]
  const rows = accounts.map((account) => [
    ...columns.map(([, value]) => value(account)),
    ...months.map((_, index) => account.months[index - months.length + account.months.length] ?? null),
  ])
  return [heading, ...rows]
}

type ExportColumn = readonly [label: string, value: (account: Standing) => ExportCell]

function customCell(value: CustomValue | undefined): ExportCell {
  return typeof value === 'boolean' ? Number(value) : (value ?? null)
}

function columnsOf({ t, basis, currency, fields = [] }: ExportOptions): ExportColumn[] {
  const money = (label: string) => (currency === null ? label : `${label}, ${currency}`)
  const percent = (label: string) => `${label}, %`
  return [
    [t('portfolio.column.name'), (account) => account.name],
    [t('portfolio.column.parent'), (account) => account.parent],
    [t('portfolio.column.owner'), (account) => account.owner],
    [t('portfolio.column.country'), (account) => account.country],
    [t('portfolio.column.industry'), (account) => account.industry],
    [money(t(`portfolio.basis.${basis}`)), (account) => account.value],
    [money(t('portfolio.column.previousValue')), (account) => account.previousValue],
    [percent(t('portfolio.column.change')), (account) => rounded(account.changePct)],
    [percent(t('portfolio.column.share')), (account) => rounded(account.sharePct)],
    [percent(t('portfolio.column.margin')), (account) => rounded(account.marginPct)],
    ['ABC', (account) => account.abc],
    ['XYZ', (account) => account.xyz],
    [
      t('portfolio.column.quadrant'),
      (account) =>
        account.quadrant === null ? t('portfolio.unscored') : t(`shell.quadrant.${account.quadrant}`),
    ],
    [t('portfolio.column.attractiveness'), (account) => rounded(account.attractiveness)],
    [t('portfolio.column.strengthRatio'), (account) => rounded(account.strengthRatio)],
    [percent(t('portfolio.column.knownSharePct')), (account) => rounded(account.knownSharePct)],
    [
      t('portfolio.column.types'),
      (account) => account.types.map((type) => t(`portfolio.type.${type}`)).join('; ') || null,
    ],
    [
      t('lifecycle.title'),
      (account) => (account.stage === null ? null : t(`lifecycle.stage.${account.stage}`)),
    ],
    [t('portfolio.column.lastOrder'), (account) => account.lastOrderOn],
    [t('portfolio.column.lastContact'), (account) => account.lastContactOn],
    ...fields.map(({ label, key }): ExportColumn => [label, (account) => customCell(account.custom[key])]),
  ]
}

function monthsOf(accounts: readonly Standing[], asOf: string): Month[] {
  const count = Math.max(0, ...accounts.map((account) => account.months.length))
  const last = lastCompleteMonth(asOf)
  return Array.from({ length: count }, (_, index) => monthName(last - count + 1 + index))
}

/** Two decimals more than a screen shows: enough to reckon with, and no tail of binary fractions. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000
}
