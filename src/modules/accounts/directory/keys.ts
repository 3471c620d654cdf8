import { companyKeys } from '../../../core/text/candidates.ts'
import type { Company } from '../../../core/text/companyProfile.ts'

/** A key an account is found by: `display` is what was written, or the name a loose key was made of. */
export interface AccountKey {
  kind: 'tax' | 'domain' | 'code' | 'name' | 'loose'
  value: string
  display: string
}

const exactKinds = ['tax', 'domain', 'code', 'name'] as const

/** The key of the index as it is stored: exact kinds by name, the rest (sound, word, start, end) as loose. */
function stored(key: string, display: string): AccountKey {
  const kind = exactKinds.find((exact) => key.startsWith(`${exact}:`))
  return kind ? { kind, value: key.slice(kind.length + 1), display } : { kind: 'loose', value: key, display }
}

/** The key as the index of companies names it. */
export function indexKey({ kind, value }: Pick<AccountKey, 'kind' | 'value'>): string {
  return kind === 'loose' ? value : `${kind}:${value}`
}

/** Every key of a company with what it was made of, each key once. */
export function accountKeys(company: Company): AccountKey[] {
  const of = (display: string, part: Partial<Company>): [string, Company] => [
    display,
    { names: [], taxNumbers: [], domains: [], country: company.country, ...part },
  ]
  const made = [
    ...company.taxNumbers.map((taxNumber) => of(taxNumber, { taxNumbers: [taxNumber] })),
    ...company.domains.map((domain) => of(domain, { domains: [domain] })),
    ...(company.codes ?? []).map((code) => of(code, { codes: [code] })),
    ...company.names.map((name) => of(name, { names: [name] })),
  ]
  const keys = new Map<string, AccountKey>()
  for (const [display, part] of made)
    for (const key of companyKeys(part)) if (!keys.has(key)) keys.set(key, stored(key, display.trim()))
  return [...keys.values()].map((key) => (key.kind === 'domain' ? { ...key, display: key.value } : key))
}

/** The company that stored keys speak of. */
export function companyOf(keys: Iterable<AccountKey>, country: string | null): Company {
  const texts = Map.groupBy(keys, (key) => key.kind)
  const written = (kind: AccountKey['kind']) => (texts.get(kind) ?? []).map((key) => key.display)
  return {
    names: written('name'),
    taxNumbers: written('tax'),
    domains: written('domain'),
    codes: written('code'),
    country,
  }
}
