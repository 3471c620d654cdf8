import { uuidOf } from '../../../platform/identifiers.ts'
import type { ColleagueDirectory } from '../../colleagues/directory/directory.ts'
import type { CompanyBook } from '../companies/book.ts'
import { relationsTarget } from '../kinds/relations.ts'
import type { ContactBook } from '../people/book.ts'
import { accountOf } from './company.ts'
import { type Resolve, textOf } from './row.ts'

interface RelationResolving {
  companies: CompanyBook
  contacts: ContactBook
  colleagues: ColleagueDirectory
  mayWrite: (accountId: string) => boolean
}

/** Who of ours knows whom of theirs; both are made where nobody knew them, the company as for any fact. */
export function resolveRelations({ companies, contacts, colleagues, mayWrite }: RelationResolving): Resolve {
  return ({ row, values, extra }) => {
    const { accountId, originId, hit } = accountOf(companies, values, row)
    if (hit === null) return { field: 'account', reason: 'missing' }
    if (!mayWrite(accountId)) return { field: 'account', reason: 'accountNotYours' }
    const email = textOf(values, 'contactEmail')
    const name = textOf(values, 'contact') ?? email
    if (name === null) return { field: 'contact', reason: 'missing' }
    const colleagueId = colleagues.find({ name: textOf(values, 'person'), email: null })
    if (colleagueId === null) return { field: 'person', reason: 'missing' }
    const contact = contacts.findOrMake({ accountId, originId, name, email }, row)
    const said = { ...values, contactId: contact.id, colleagueId }
    return {
      accountId,
      originId: contact.originId,
      key: uuidOf(`${contact.originId}/${relationsTarget.key(said)}`),
      row,
      values: said,
      extra,
    }
  }
}
