import type { CompanyBook } from '../companies/book.ts'
import { contactsTarget } from '../kinds/contacts.ts'
import { uuidOf } from '../products/book.ts'
import { accountOf } from './company.ts'
import { type Resolve, textOf } from './row.ts'

/** A contact belongs to a company, so a row that names none is bad. */
export function resolveContacts(companies: CompanyBook, mayWrite: (accountId: string) => boolean): Resolve {
  return ({ row, values, extra }) => {
    values.name = textOf(values, 'name') ?? fullName(textOf(values, 'firstName'), textOf(values, 'lastName'))
    const { accountId, originId, hit } = accountOf(companies, values, row)
    if (hit === null) return { field: 'account', reason: 'missing' }
    if (!mayWrite(accountId)) return { field: 'account', reason: 'accountNotYours' }
    return {
      accountId,
      originId,
      key: uuidOf(`${originId}/${contactsTarget.key(values)}`),
      row,
      values,
      extra,
    }
  }
}

const fullName = (first: string | null, last: string | null) =>
  [first, last].filter((part) => part !== null).join(' ')
