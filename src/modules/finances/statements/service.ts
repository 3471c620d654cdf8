import type { z } from 'zod'
import type { Ctx } from '../../../platform/context.ts'
import { uuidOf } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { editableAccount } from '../../accounts/access/service.ts'
import { addRecord, changeRecord, type RecordKind, removeRecord } from '../../accounts/records/service.ts'
import type { financesContract } from '../contract.ts'
import { findYear } from '../queries.ts'

const kind: RecordKind = { table: 'statements', subject: 'statement' }
type Input<Name extends keyof typeof financesContract> = z.output<
  NonNullable<(typeof financesContract)[Name]['~orpc']['inputSchema']>
>

/** Adds the books of a year; a year that is there already is to be changed, not doubled. */
export async function addStatement(ctx: Ctx, input: Input<'addStatement'>) {
  await editableAccount(ctx, input.accountId)
  if (input.year > ctx.now.getUTCFullYear())
    throw new Problem('INVALID', 'yearToCome', { year: String(input.year) })
  if (await findYear(ctx.db, input.accountId, input.year))
    throw new Problem('INVALID', 'statementExists', { year: String(input.year) })
  // The same id as an import of that year would make, so that the two never stand beside each other.
  const id = uuidOf(`${input.accountId}/y/${input.year}`)
  return addRecord(ctx, kind, { ...input, notedBy: ctx.actor.name }, id)
}

export const updateStatement = (ctx: Ctx, input: Input<'updateStatement'>) =>
  changeRecord(ctx, kind, { ...input, notedBy: ctx.actor.name })

export const removeStatement = (ctx: Ctx, input: Input<'removeStatement'>) => removeRecord(ctx, kind, input)
