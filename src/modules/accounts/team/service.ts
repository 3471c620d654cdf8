import type { z } from 'zod'
import type { Ctx } from '../../../platform/context.ts'
import { Problem } from '../../../platform/problem.ts'
import { editableAccount, visibleAccount } from '../access/service.ts'
import { addRecord, changeRecord, type RecordKind, removeRecord } from '../records/service.ts'
import type { teamContract } from './contract.ts'
import * as queries from './queries.ts'

const kind: RecordKind = { table: 'accountTeam', subject: 'teamMember' }
type Input<Name extends keyof typeof teamContract> = z.output<
  NonNullable<(typeof teamContract)[Name]['~orpc']['inputSchema']>
>

/** Who of us works for an account, those of today first. */
export async function listTeam(ctx: Ctx, { accountId }: { accountId: string }) {
  const account = await visibleAccount(ctx, accountId)
  return queries.listMembers(ctx.db, account.id, ctx.now.toISOString().slice(0, 10))
}

export async function addTeamMember(ctx: Ctx, input: Input<'addTeamMember'>) {
  await editableAccount(ctx, input.accountId)
  if (!(await queries.findColleague(ctx.db, input.colleagueId)))
    throw new Problem('INVALID', 'colleagueUnknown')
  return addRecord(ctx, kind, input)
}

export async function updateTeamMember(ctx: Ctx, input: Input<'updateTeamMember'>) {
  if (input.sinceOn && input.untilOn && input.untilOn < input.sinceOn)
    throw new Problem('INVALID', 'endsBeforeStart')
  return changeRecord(ctx, kind, input)
}

export const removeTeamMember = (ctx: Ctx, input: Input<'removeTeamMember'>) => removeRecord(ctx, kind, input)
