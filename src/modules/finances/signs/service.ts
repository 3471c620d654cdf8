import type { z } from 'zod'
import type { Ctx } from '../../../platform/context.ts'
import { Problem } from '../../../platform/problem.ts'
import { addRecord, type RecordKind, removeRecord } from '../../accounts/records/service.ts'
import type { financesContract } from '../contract.ts'

const kind: RecordKind = { table: 'signs', subject: 'sign' }
type Input<Name extends keyof typeof financesContract> = z.output<
  NonNullable<(typeof financesContract)[Name]['~orpc']['inputSchema']>
>

/** Notes what was seen of a company where nothing is published: an investment, a purchase, a contract, a court case. */
export async function addSign(ctx: Ctx, input: Input<'addSign'>) {
  if (input.seenOn > ctx.now.toISOString().slice(0, 10)) throw new Problem('INVALID', 'seenInFuture')
  return addRecord(ctx, kind, { ...input, notedBy: ctx.actor.name })
}

export const removeSign = (ctx: Ctx, input: Input<'removeSign'>) => removeRecord(ctx, kind, input)
