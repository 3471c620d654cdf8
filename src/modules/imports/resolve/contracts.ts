import { type Said, slaTermsOf } from '../../../core/contracts/slaTerms.ts'
import { uuidOf } from '../../../platform/identifiers.ts'
import type { CompanyBook } from '../companies/book.ts'
import { contractsTarget } from '../kinds/contracts.ts'
import type { Values } from '../kinds/target.ts'
import { accountOf } from './company.ts'
import { type FallbackCurrency, fillCurrency, type Resolve, textOf } from './row.ts'

type HeaderOf = (field: string) => string

/** A contract is made with a company; one without a title goes by its number. */
export function resolveContracts(
  companies: CompanyBook,
  currency: FallbackCurrency,
  mayWrite: (accountId: string) => boolean,
  headerOf: HeaderOf,
): Resolve {
  return ({ row, values, extra }) => {
    const { accountId, originId, hit } = accountOf(companies, values, row)
    if (hit === null) return { field: 'account', reason: 'missing' }
    if (!mayWrite(accountId)) return { field: 'account', reason: 'accountNotYours' }
    const key = uuidOf(`${originId}/${contractsTarget.key(values)}`)
    if (typeof values.amount === 'number') fillCurrency(values, currency)
    values.title ??= textOf(values, 'contractNumber')
    const terms = termsOf(values, headerOf)
    values.sla = terms.length > 0 ? JSON.stringify(terms) : null
    values.specialTerms = specialTermsOf(values, headerOf, terms.length > 0)
    return { accountId, originId, key, row, values, extra }
  }
}

function termsOf(values: Values, headerOf: HeaderOf) {
  const said = (field: string): Said | null => {
    const text = textOf(values, field)
    return text === null ? null : { text, header: headerOf(field) }
  }
  return slaTermsOf({
    topic: textOf(values, 'slaTopic'),
    penalty: textOf(values, 'penalty'),
    respondTime: said('respondTime'),
    resolveTime: said('resolveTime'),
    deliveryTime: said('deliveryTime'),
    deliveryOnTime: said('deliveryOnTime'),
    availability: said('availability'),
  })
}

/** Terms with a column of their own stand among the special ones under its name; a penalty on no promise of the row too. */
function specialTermsOf(values: Values, headerOf: HeaderOf, hasPromises: boolean): string | null {
  const named = ['paymentTerms', 'priceValidity', 'warranty', ...(hasPromises ? [] : ['penalty'])]
  const lines = named.flatMap((field) => {
    const text = textOf(values, field)
    return text === null ? [] : [`${headerOf(field)}: ${text}`.replace(/^: /, '')]
  })
  return [textOf(values, 'specialTerms'), ...lines].filter((line) => line !== null).join('\n') || null
}
