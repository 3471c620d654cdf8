import { searchKey } from '../../../core/text/searchKey.ts'
import type { CompanyBook } from '../companies/book.ts'
import type { Owner } from '../companies/owners.ts'
import type { CompanyWords } from '../companies/words.ts'
import { type Resolve, textOf } from './row.ts'

/** Which account a row puts below which. */
export interface ParentWish {
  accountId: string
  parentId: string
  row: number
}

/** Rows on companies themselves. A spelling the account is known by already does not rename it. */
export function resolveAccounts(
  companies: CompanyBook,
  ownerOf: ((written: string | null) => Owner) | null,
  mayEdit: (accountId: string) => boolean,
  wishes: ParentWish[],
): Resolve {
  return ({ row, values, extra }) => {
    const hit = companies.find(wordsOf(values), row)
    if (hit === null) return { field: 'name', reason: 'missing' }
    if (!mayEdit(hit.accountId)) return { field: 'name', reason: 'accountNotYours' }
    const parent = textOf(values, 'parent')
    const above = parent === null ? null : companies.find({ ...nothing, name: parent }, row)
    if (above && above.accountId !== hit.accountId)
      wishes.push({ accountId: hit.accountId, parentId: above.accountId, row })
    const name = hit.isNew || hit.isNewName ? textOf(values, 'name') : null
    const staged = {
      ...values,
      name,
      searchKey: name && searchKey(name),
      ...ownerOf?.(textOf(values, 'owner')),
    }
    return {
      accountId: hit.accountId,
      originId: hit.originId,
      key: hit.accountId,
      row,
      values: staged,
      extra,
    }
  }
}

const nothing: CompanyWords = {
  name: null,
  code: null,
  taxNumber: null,
  website: null,
  email: null,
  country: null,
  owner: null,
}

const wordsOf = (values: Parameters<typeof textOf>[0]): CompanyWords => ({
  name: textOf(values, 'name'),
  code: textOf(values, 'code'),
  taxNumber: textOf(values, 'taxNumber'),
  website: textOf(values, 'website'),
  email: textOf(values, 'email'),
  country: textOf(values, 'country'),
  owner: textOf(values, 'owner'),
})
