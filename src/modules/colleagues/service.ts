import type { z } from 'zod'
import { searchKey } from '../../core/text/searchKey.ts'
import { recordAudit } from '../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../platform/context.ts'
import { newId } from '../../platform/identifiers.ts'
import { Problem } from '../../platform/problem.ts'
import type { colleague } from './contract.ts'
import { loadColleagues } from './directory/service.ts'
import * as queries from './queries.ts'
import { linkUsers } from './users/service.ts'

type Colleague = z.infer<typeof colleague>
type Fields = Omit<Colleague, 'id' | 'isUser'>

/** Our people by name, every user among them. */
export async function listColleagues(ctx: Ctx, { limit }: { limit: number }): Promise<Colleague[]> {
  await linkUsers(ctx)
  return queries.listColleagues(ctx.db, { limit })
}

async function existing(ctx: Ctx, colleagueId: string): Promise<Colleague> {
  const [row] = await queries.listColleagues(ctx.db, { limit: 1, only: colleagueId })
  if (!row) throw new Problem('NOT_FOUND')
  return row
}

/** Adds one of our people; somebody with that address or name is there already is a CONFLICT that shows who. */
export async function createColleague(
  ctx: Ctx,
  input: Partial<Fields> & { name: string },
): Promise<Colleague> {
  const directory = await loadColleagues(ctx)
  const known = directory.find({ name: input.name, email: input.email ?? null })
  if (known !== null && !directory.made.has(known))
    throw new Problem('CONFLICT', 'colleagueKnown', { name: input.name }, await existing(ctx, known))
  const id = newId(ctx.now)
  await inTransaction(ctx, async (ctx) => {
    await queries.insertColleague(ctx.db, { ...input, id, searchKey: searchKey(input.name) })
    await recordAudit(ctx, { action: 'create', subject: 'colleague', subjectId: id, after: input })
  })
  return existing(ctx, id)
}

interface ColleagueUpdate extends Partial<Fields> {
  colleagueId: string
}

/** Changes what is given. Who can sign in says name and address of themselves, in their own settings. */
export async function updateColleague(
  ctx: Ctx,
  { colleagueId, ...change }: ColleagueUpdate,
): Promise<Colleague> {
  const before = await existing(ctx, colleagueId)
  if (before.isUser && (change.name !== undefined || change.email !== undefined))
    throw new Problem('INVALID', 'colleagueIsUser', { name: before.name })
  if (Object.keys(change).length === 0) return before
  await inTransaction(ctx, async (ctx) => {
    const key = change.name === undefined ? {} : { searchKey: searchKey(change.name) }
    await queries.updateColleague(ctx.db, colleagueId, { ...change, ...key })
    await recordAudit(ctx, {
      action: 'update',
      subject: 'colleague',
      subjectId: colleagueId,
      before,
      after: change,
    })
  })
  return existing(ctx, colleagueId)
}

/** One of our people by id; undefined where there is nobody. */
export async function findColleague(ctx: Ctx, colleagueId: string): Promise<Colleague | undefined> {
  const [row] = await queries.listColleagues(ctx.db, { limit: 1, only: colleagueId })
  return row
}
