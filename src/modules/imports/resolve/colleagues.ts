import { searchKey } from '../../../core/text/searchKey.ts'
import { noAccountId } from '../../accounts/policy.ts'
import type { ColleagueDirectory } from '../../colleagues/directory/directory.ts'
import { type Resolve, textOf } from './row.ts'

/** Rows on our own people. */
export function resolveColleagues(colleagues: ColleagueDirectory): Resolve {
  return ({ row, values, extra }) => {
    const parts = [textOf(values, 'firstName'), textOf(values, 'lastName')].filter((part) => part !== null)
    const name = textOf(values, 'name') ?? (parts.length > 0 ? parts.join(' ') : textOf(values, 'email'))
    const key = colleagues.find({ name, email: textOf(values, 'email') })
    if (name === null || key === null) return { field: 'name', reason: 'missing' }
    const said = { ...values, name, searchKey: searchKey(name) }
    return { accountId: noAccountId, originId: noAccountId, key, row, values: said, extra }
  }
}
