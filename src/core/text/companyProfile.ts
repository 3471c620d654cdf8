import { companyName } from './companyName.ts'
import type { CompanyName } from './companyName.ts'
import { ownDomainOf } from './domain.ts'
import { foldText } from './fold.ts'
import { readTaxNumber } from './taxNumber.ts'
import type { TaxNumber } from './taxNumber.ts'

/**
 * What is known of a company, as written in its sources: every name it goes by, tax numbers, websites and e-mail
 * addresses or domains, codes in other systems, and the country (ISO code or its name).
 */
export type Company = {
  names: string[]
  taxNumbers: string[]
  domains: string[]
  codes?: string[]
  country?: string | null
}

/** The same, made comparable; make it once when a company is compared with many. */
export type CompanyProfile = {
  names: CompanyName[]
  taxNumbers: TaxNumber[]
  domains: string[]
  codes: string[]
  country: string | null
}

function known<T>(values: (T | null)[]): T[] {
  return values.filter((value) => value !== null)
}

/**
 * Makes a company comparable: names taken apart, tax numbers read, own domains only (no free mail), codes folded.
 * Blank and unreadable parts are left out. No errors.
 */
export function companyProfile(company: Company): CompanyProfile {
  const country = foldText(company.country ?? '') || null
  return {
    names: company.names.map(companyName).filter((name) => name.words.length > 0),
    taxNumbers: known(company.taxNumbers.map((value) => readTaxNumber(value, company.country ?? null))),
    domains: [...new Set(known(company.domains.map(ownDomainOf)))],
    codes: (company.codes ?? []).map(foldText).filter((code) => code !== ''),
    country,
  }
}
