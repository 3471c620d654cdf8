import type { Reading } from '../reading/reading.ts'
import type { ImportJob, StoredResult } from './job.ts'
import type { StagedFile } from './stage.ts'
import type { Written } from './write.ts'

/** What a person and a program are told about an import. */
export function resultOf(
  job: ImportJob,
  reading: Reading,
  staged: StagedFile,
  written: Written,
): StoredResult {
  const sums = written.amounts.filter((sum) => sum.amount !== null && sum.currency !== null)
  const single = sums.length === 1 ? sums[0]! : null
  const unknown = written.amounts.reduce((sum, one) => sum + one.unknown, 0)
  const hasMoney = staged.target.amount !== undefined
  // That the headers name no currency is said better once it is known which was taken.
  const doubts = reading.doubts.filter(({ code }) => code !== 'currencyMissing')
  const fallback = staged.currency
  if (hasMoney && staged.isCurrencyAssumed && fallback.used > 0)
    doubts.push({ code: 'currencyAssumed', params: { currency: fallback.currency, rows: fallback.used } })
  if (hasMoney && unknown > 0) doubts.push({ code: 'amountUnknown', params: { rows: unknown } })
  return {
    file: job.fileName,
    kind: reading.kind,
    encoding: reading.encoding,
    sheet: reading.sheet,
    headerRow: reading.headerRow,
    rows: {
      read: staged.read,
      new: written.new,
      changed: written.changed,
      same: staged.staged - written.new - written.changed,
      bad: staged.bad,
      ignored: staged.ignored,
    },
    amount: single?.amount ?? (hasMoney && sums.length === 0 && unknown === 0 ? 0 : null),
    currency: single?.currency ?? null,
    currencies: sums.map(({ currency, amount }) => ({ currency: currency!, amount: Number(amount) })),
    accounts: {
      matched: staged.companies.matched.size,
      new: staged.companies.made.size,
      proposed: written.proposed,
    },
    people: written.people,
    withoutAccount: staged.withoutAccount,
    skipFile: staged.bad > 0 ? `/imports/${job.importId}/skip-file` : null,
    doubts,
    differences: written.differences,
    headers: reading.headers,
    titles: reading.titles,
  }
}
