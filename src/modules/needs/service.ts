import type { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { editableAccount, visibleAccount } from '../accounts/access/service.ts'
import { addRecord, changeRecord, type RecordKind, removeRecord } from '../accounts/records/service.ts'
import type { needsContract } from './contract.ts'
import * as queries from './queries.ts'

const need: RecordKind = { table: 'needs', subject: 'need' }
const goal: RecordKind = { table: 'goals', subject: 'goal' }
type Input<Name extends keyof typeof needsContract> = z.output<
  NonNullable<(typeof needsContract)[Name]['~orpc']['inputSchema']>
>

/** Needs and goals of an account, the newest first, with the people they may be tied to. */
export async function getNeeds(ctx: Ctx, { accountId }: { accountId: string }) {
  const account = await visibleAccount(ctx, accountId)
  return {
    needs: await queries.listNeeds(ctx.db, account.id),
    goals: await queries.listGoals(ctx.db, account.id),
    people: await queries.listPeople(ctx.db, account.id),
  }
}

/** What a need or goal points to has to be of the same account; a need that leads to itself leads nowhere. */
async function checkTies(
  ctx: Ctx,
  {
    accountId,
    id,
    contactId,
    leadsToId,
  }: { accountId: string; id?: string } & Partial<Record<'contactId' | 'leadsToId', string | null>>,
): Promise<void> {
  await editableAccount(ctx, accountId)
  if (contactId && !(await queries.isOfAccount(ctx.db, 'contacts', accountId, contactId)))
    throw new Problem('INVALID', 'contactElsewhere')
  if (leadsToId && (leadsToId === id || !(await queries.isOfAccount(ctx.db, 'needs', accountId, leadsToId))))
    throw new Problem('INVALID', 'needElsewhere')
}

const today = (ctx: Ctx) => ctx.now.toISOString().slice(0, 10)
const noted = (ctx: Ctx) => ({ notedOn: today(ctx), notedBy: ctx.actor.name })

export async function addNeed(ctx: Ctx, input: Input<'addNeed'>) {
  await checkTies(ctx, input)
  return addRecord(ctx, need, { ...input, ...noted(ctx) })
}

export async function updateNeed(ctx: Ctx, input: Input<'updateNeed'>) {
  await checkTies(ctx, input)
  return changeRecord(ctx, need, input)
}

export const removeNeed = (ctx: Ctx, input: Input<'removeNeed'>) => removeRecord(ctx, need, input)

export async function addGoal(ctx: Ctx, input: Input<'addGoal'>) {
  await checkTies(ctx, input)
  return addRecord(ctx, goal, { ...input, ...noted(ctx) })
}

export async function updateGoal(ctx: Ctx, input: Input<'updateGoal'>) {
  await checkTies(ctx, input)
  return changeRecord(ctx, goal, input)
}

export const removeGoal = (ctx: Ctx, input: Input<'removeGoal'>) => removeRecord(ctx, goal, input)
