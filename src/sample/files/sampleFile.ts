import type { Kind } from '../../core/tabular/kinds/kind.ts'
import type { SampleCompany } from '../sampleCompany.ts'
import type { SampleAccount, SampleProduct, SpellingPlace } from '../types.ts'

/** What a person would tell the import where the file alone does not say it. */
interface SampleFileMap {
  sheet?: string
  constants?: Record<string, string>
}

/** A file of the sample company as it lies in its folder. */
export interface SampleFile {
  /** Path inside the folder, with '/' between its parts; for single messages the folder they lie in. */
  path: string
  kind: Kind | 'mail'
  description: string
  map?: SampleFileMap
  /** Rows that state a fact; for mail the messages. Titles, groups and totals do not count. */
  rows: number
  /** Rows that nobody can read: impossible dates, text for a number. */
  badRows: number
}

/** A file before it is written. */
export interface FileContent extends SampleFile {
  bytes: Uint8Array
}

/** The sample with what every file looks up in it. */
export interface FileContext {
  sample: SampleCompany
  account(name: string): SampleAccount
  product(code: string): SampleProduct
  /** How the files of one place write an account. */
  spelled(name: string, place: SpellingPlace): string
}

/** Prepares the look-ups. Throws an Error on a name or code that the sample lacks. */
export function fileContext(sample: SampleCompany): FileContext {
  const accounts = new Map(sample.accounts.map((account) => [account.name, account]))
  const products = new Map(sample.products.map((product) => [product.code, product]))
  return {
    sample,
    account: (name) => found(accounts.get(name), name),
    product: (code) => found(products.get(code), code),
    spelled: (name, place) =>
      sample.spellings.find((spelling) => spelling.account === name && spelling.files.includes(place))
        ?.spelled ?? name,
  }
}

function found<T>(value: T | undefined, key: string): T {
  if (value === undefined) throw new Error(`the sample has no ${key}`)
  return value
}
