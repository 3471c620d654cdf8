import { indexPeople } from '../../../core/relationships/peopleIndex.ts'
import { searchKey } from '../../../core/text/searchKey.ts'
import type { Ctx } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import * as queries from './queries.ts'

/**
 * Makes every user a colleague: the one a file brought before, by address or by a name only they bear and no other address
 * speaks against, else a new one. Costs one look where all are.
 */
export async function linkUsers(ctx: Ctx): Promise<void> {
  const users = await queries.listUnlinkedUsers(ctx.db)
  if (users.length === 0) return
  const known = await queries.listWithoutUser(ctx.db)
  const byAddress = indexPeople(
    known.flatMap(({ id, email }) => (email === null ? [] : [{ id, name: '', emails: [email] }])),
  )
  const byName = indexPeople(
    known.flatMap(({ id, name, email }) => (email === null ? [{ id, name, emails: [] }] : [])),
  )
  const found = users.map((user) => ({
    user,
    id: byAddress.one(user.email) ?? byName.one(user.name) ?? null,
  }))
  await queries.updateUsers(
    ctx.db,
    found.flatMap(({ user, id }) => (id === null ? [] : [{ colleagueId: id, userId: user.id }])),
  )
  await queries.insertUserColleagues(
    ctx.db,
    found
      .filter(({ id }) => id === null)
      .map(({ user: { id: userId, name, email } }) => ({
        id: newId(ctx.now),
        userId,
        name,
        email,
        searchKey: searchKey(name),
      })),
  )
}

/** The colleague whom the actor is; null for the operator and for jobs, who are nobody of ours. */
export async function colleagueOfUser(ctx: Ctx): Promise<string | null> {
  if (ctx.actor.id === null) return null
  const known = await queries.findColleagueOfUser(ctx.db, ctx.actor.id)
  if (known !== null) return known
  await linkUsers(ctx)
  return queries.findColleagueOfUser(ctx.db, ctx.actor.id)
}
