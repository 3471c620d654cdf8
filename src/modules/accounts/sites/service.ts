import type { z } from 'zod'
import type { Ctx } from '../../../platform/context.ts'
import { visibleAccount } from '../access/service.ts'
import { addRecord, changeRecord, type RecordKind, removeRecord } from '../records/service.ts'
import type { sitesContract } from './contract.ts'
import * as queries from './queries.ts'

const kind: RecordKind = { table: 'sites', subject: 'site' }
type Input<Name extends keyof typeof sitesContract> = z.output<
  NonNullable<(typeof sitesContract)[Name]['~orpc']['inputSchema']>
>

/** Plants, offices and stores of an account, by name. */
export async function listSites(ctx: Ctx, { accountId }: { accountId: string }) {
  const account = await visibleAccount(ctx, accountId)
  return queries.listSites(ctx.db, account.id)
}

export const addSite = (ctx: Ctx, input: Input<'addSite'>) => addRecord(ctx, kind, input)
export const updateSite = (ctx: Ctx, input: Input<'updateSite'>) => changeRecord(ctx, kind, input)
export const removeSite = (ctx: Ctx, input: Input<'removeSite'>) => removeRecord(ctx, kind, input)
