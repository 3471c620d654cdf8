import { compareCompanies } from '../../../core/text/companyIdentity.ts'
import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { editableAccounts } from '../access/service.ts'
import { accountKeys, companyOf } from '../directory/keys.ts'
import { insertDuplicates } from '../directory/queries.ts'
import { mayEdit, scopeOf } from '../policy.ts'
import { findKeyTexts } from '../queries.ts'
import * as queries from './queries.ts'

/** Accounts that are likely one company, surest first, with what speaks for it and what each side holds. */
export async function listDuplicates(ctx: Ctx, { limit, offset }: { limit: number; offset: number }) {
  const scope = scopeOf(ctx.actor)
  const pairs = await queries.findDuplicates(ctx.db, { scope, limit, offset })
  const sides = await describeSides(ctx, [...new Set(pairs.flatMap((pair) => [pair.leftId, pair.rightId]))])
  return {
    items: pairs.map(({ leftId, rightId, ...pair }) => {
      const both = [sides.get(leftId)!, sides.get(rightId)!] as const
      const mayDecide = both.every((side) => mayEdit(ctx.actor, side))
      return { ...pair, left: both[0], right: both[1], mayDecide }
    }),
    total: await queries.countDuplicates(ctx.db, scope),
  }
}

async function describeSides(ctx: Ctx, accountIds: string[]) {
  const texts = Map.groupBy(await findKeyTexts(ctx.db, accountIds), (text) => text.accountId)
  const sides = (await queries.findSides(ctx.db, accountIds)).map((side) => {
    const written = (kind: string) =>
      (texts.get(side.id) ?? []).filter((text) => text.kind === kind).map((text) => text.display)
    return { ...side, taxNumbers: written('tax'), domains: written('domain'), names: written('name') }
  })
  return new Map(sides.map((side) => [side.id, side]))
}

/** A person says that these are two companies; the pair is never proposed again. */
export async function refuseDuplicate(ctx: Ctx, { duplicateId }: { duplicateId: string }) {
  const pair = await queries.findDuplicate(ctx.db, duplicateId)
  if (!pair) throw new Problem('NOT_FOUND')
  await editableAccounts(ctx, [pair.leftId, pair.rightId])
  await inTransaction(ctx, async (ctx) => {
    const refused = await queries.rejectDuplicate(ctx.db, { duplicateId, by: ctx.actor.name, at: ctx.now })
    if (!refused && pair.status !== 'rejected') throw new Problem('CONFLICT', 'duplicateDecided')
    if (refused)
      await recordAudit(ctx, { action: 'refuse', subject: 'duplicate', subjectId: duplicateId, before: pair })
  })
  return { id: duplicateId }
}

/** Compares one account with those that share keys with it, and proposes what is certainly or likely the same company. */
export async function proposeDuplicates(ctx: Ctx, accountId: string): Promise<void> {
  const own = await companies(ctx, [accountId])
  const company = own.get(accountId)
  if (!company) return
  const others = await companies(ctx, await queries.findLookalikes(ctx.db, accountId, accountKeys(company)))
  const proposed = [...others].flatMap(([otherId, other]) => {
    const { verdict, score, evidence } = compareCompanies(company, other)
    if (verdict === 'different') return []
    return [
      { id: newId(ctx.now), leftId: accountId, rightId: otherId, verdict, score, evidence, foundAt: ctx.now },
    ]
  })
  await insertDuplicates(ctx.db, proposed)
}

async function companies(ctx: Ctx, accountIds: string[]) {
  if (accountIds.length === 0) return new Map<string, ReturnType<typeof companyOf>>()
  const rows = Map.groupBy(await queries.findCompanies(ctx.db, accountIds), (row) => row.id)
  return new Map([...rows].map(([id, keys]) => [id, companyOf(keys, keys[0]!.country)]))
}
