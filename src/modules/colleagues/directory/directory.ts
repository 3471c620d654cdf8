import { foldText } from '../../../core/text/fold.ts'
import { searchKey } from '../../../core/text/searchKey.ts'
import { indexPeople, nameKey } from '../../../core/relationships/peopleIndex.ts'
import { uuidOf } from '../../../platform/identifiers.ts'
import type { KnownColleague, NewColleague } from './queries.ts'

/** What a file or a message says of one of ours. */
export interface ColleagueWords {
  name: string | null
  email: string | null
}

/** Our people known and those that were named for the first time. */
export interface ColleagueDirectory {
  /** The colleague who is meant, made where there is none; null where nobody is named. */
  find: (words: ColleagueWords) => string | null
  made: ReadonlyMap<string, NewColleague>
}

/**
 * Finds our people by address, else by name in any order and script, and makes those nobody knew. Ids follow from what a
 * colleague is first known by, so that two files that name the same stranger make one.
 */
export function createColleagueDirectory(known: readonly KnownColleague[]): ColleagueDirectory {
  const index = indexPeople(
    known.map(({ id, name, email }) => ({ id, name, emails: email === null ? [] : [email] })),
  )
  const made = new Map<string, NewColleague>()
  const make = (name: string, email: string | null): string => {
    const id = uuidOf(`colleague/${email === null ? nameKey(name) || foldText(name) : foldText(email)}`)
    if (!made.has(id)) made.set(id, { id, name, email, searchKey: searchKey(name) })
    return id
  }
  return {
    made,
    find({ name, email }) {
      const called = name?.trim() || null
      const address = email?.trim() || (called?.includes('@') ? called : null)
      if (called === null && address === null) return null
      const byAddress = address === null ? undefined : index.one(address)
      const found = byAddress ?? (called === null ? undefined : index.one(called))
      return found ?? make(called ?? address!, address)
    },
  }
}
