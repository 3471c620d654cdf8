import type { CompanyBook } from '../companies/book.ts'
import type { ContactBook } from '../people/book.ts'
import { accountOf } from './company.ts'
import { type Resolve, textOf } from './row.ts'

/** A contact belongs to a company, so a row that names none is bad. */
export function resolveContacts(
  companies: CompanyBook,
  contacts: ContactBook,
  mayWrite: (accountId: string) => boolean,
): Resolve {
  return ({ row, values, extra }) => {
    const name = textOf(values, 'name') ?? fullName(textOf(values, 'firstName'), textOf(values, 'lastName'))
    values.name = name
    const { accountId, originId, hit } = accountOf(companies, values, row)
    if (hit === null) return { field: 'account', reason: 'missing' }
    if (!mayWrite(accountId)) return { field: 'account', reason: 'accountNotYours' }
    const contact = contacts.find({ accountId, originId, name, email: textOf(values, 'email') })
    return { accountId, originId: contact.originId, key: contact.id, row, values, extra }
  }
}

const fullName = (first: string | null, last: string | null) =>
  [first, last].filter((part) => part !== null).join(' ')
