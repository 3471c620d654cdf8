import { closesCircle } from '../../../core/relationships/decisionMap.ts'
import { indexPeople } from '../../../core/relationships/peopleIndex.ts'
import type { Ctx } from '../../../platform/context.ts'
import { Problem } from '../../../platform/problem.ts'
import * as queries from './queries.ts'

/** The column that says, among the words of persons, that one of them drew the line upwards. */
const saidColumn = 'reports_to'

/**
 * Draws the lines that files give by name: to the person of the same account who bears it. A name nobody or two bear draws
 * none, and a line a person drew stays. Runs in the caller's transaction.
 */
export async function resolveReportsTo(ctx: Ctx, accountIds: readonly string[]): Promise<void> {
  const people = await queries.listLines(ctx.db, accountIds)
  const lines = [...Map.groupBy(people, ({ accountId }) => accountId).values()].flatMap((own) => {
    const index = indexPeople(
      own.map(({ id, name, email }) => ({ id, name, emails: email === null ? [] : [email] })),
    )
    return own.flatMap(({ accountId, id, reportsTo, reportsToId, said }) => {
      if (reportsTo === null || said.includes(saidColumn)) return []
      const bossId = index.one(reportsTo) ?? null
      const isFresh = bossId !== null && bossId !== id && bossId !== reportsToId
      return isFresh ? [{ accountId, id, reportsToId: bossId }] : []
    })
  })
  await queries.updateLines(ctx.db, lines)
}

/** The name of whoever somebody is put below; refuses a stranger, and a line that would lead back to themselves. */
export async function nameOfSuperior(
  ctx: Ctx,
  { accountId, contactId, bossId }: { accountId: string; contactId: string | null; bossId: string },
): Promise<string> {
  const people = await queries.listLines(ctx.db, [accountId])
  const boss = people.find(({ id }) => id === bossId)
  if (!boss) throw new Problem('INVALID', 'superiorUnknown')
  if (contactId !== null && closesCircle(people, contactId, bossId))
    throw new Problem('INVALID', 'superiorCircle', { name: boss.name })
  return boss.name
}
