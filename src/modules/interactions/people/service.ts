import { indexPeople, namesIn, type PeopleIndex } from '../../../core/relationships/peopleIndex.ts'
import type { Ctx } from '../../../platform/context.ts'
import { onPeopleTouched } from '../../../platform/facts.ts'
import { insertColleagues } from '../../colleagues/directory/queries.ts'
import type { ColleagueDirectory } from '../../colleagues/directory/directory.ts'
import { loadColleagues } from '../../colleagues/directory/service.ts'
import * as queries from './queries.ts'

/** So many accounts are looked at together. */
const accountsAtOnce = 500

/**
 * Says of imported interactions, which name people in words, whose they are: contacts of the account by address or name,
 * and our people, who are made where nobody knew them. Null looks at all accounts. Repeated, it changes nothing. Runs in
 * the caller's transaction.
 */
export async function linkPeople(
  ctx: Ctx,
  accountIds: readonly string[] | null,
  importId: string | null = null,
): Promise<void> {
  const all = accountIds ?? (await queries.listAccountsInWords(ctx.db))
  let colleagues: ColleagueDirectory | null = null
  for (let at = 0; at < all.length; at += accountsAtOnce) {
    const part = all.slice(at, at + accountsAtOnce)
    const named = await queries.listNamed(ctx.db, part)
    if (named.length === 0) continue
    colleagues ??= await loadColleagues(ctx)
    const people = await peopleOf(ctx, part)
    const meant = named.map((words) => meantBy(words, people.get(words.accountId), colleagues!))
    await insertColleagues(ctx.db, [...colleagues.made.values()], importId)
    await queries.updatePeople(ctx.db, meant)
  }
}

/** Takes people who are no longer there off the interactions of these accounts. Runs in the caller's transaction. */
export async function forgetGonePeople(ctx: Ctx, accountIds: readonly string[]): Promise<void> {
  await queries.removeGonePeople(ctx.db, accountIds)
}

async function peopleOf(ctx: Ctx, accountIds: readonly string[]): Promise<Map<string, PeopleIndex>> {
  const people = Map.groupBy(await queries.listPeople(ctx.db, accountIds), (person) => person.accountId)
  return new Map([...people].map(([accountId, own]) => [accountId, indexPeople(own)]))
}

function meantBy(
  words: queries.Named,
  people: PeopleIndex | undefined,
  colleagues: ColleagueDirectory,
): queries.Meant {
  const byAddress = words.contactEmail === null ? [] : (people?.find(words.contactEmail) ?? [])
  const byName = words.contact === null ? [] : (people?.find(words.contact) ?? [])
  const ours = namesIn(words.person ?? '').map((name) => colleagues.find({ name, email: null }))
  return {
    ...words,
    contactIds: [...new Set([...byAddress, ...byName])].toSorted(),
    colleagueIds: [...new Set(ours.filter((id) => id !== null))].toSorted(),
  }
}

onPeopleTouched((ctx, accountIds) => linkPeople(ctx, accountIds))
