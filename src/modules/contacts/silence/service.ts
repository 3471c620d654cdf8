import { addDays } from '../../../core/period.ts'
import { silenceOf } from '../../../core/relationships/leaver.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { heardUntil } from '../coverage/service.ts'
import { proposeContacts } from '../proposals/service.ts'
import * as queries from './queries.ts'

/** A rhythm is what it was in the last two years. */
const rhythmDays = 730
const leastMessages = 6

/**
 * Proposes as gone whoever has fallen silent against their own rhythm, and takes back what is not so any more. Null looks
 * at all accounts. Repeated, it changes nothing. Answers how many proposals are new.
 */
export async function proposeSilent(ctx: Ctx, accountIds: readonly string[] | null): Promise<number> {
  const asOf = await heardUntil(ctx)
  const span = { from: addDays(asOf, 1 - rhythmDays), to: asOf, least: leastMessages }
  const silent = (await queries.listHeardOf(ctx.db, accountIds, span)).flatMap(({ days, ...who }) => {
    const silence = silenceOf(days, asOf).value
    return silence?.isProposed ? [{ ...who, silence }] : []
  })
  const rows = silent.map(({ accountId, contactId, silence }) => {
    const { messages, lastOn, silentDays, medianGapDays, limitDays } = silence
    const figures = { messages, lastOn, silentDays, medianGapDays, limitDays }
    return {
      accountId,
      contactId,
      kind: 'left' as const,
      evidence: { rule: 'silence', ...figures, asOf },
    }
  })
  return inTransaction(ctx, async (ctx) => {
    const standing = rows.map(({ contactId, evidence }) => `${contactId} ${evidence.lastOn}`)
    await queries.deleteOutdated(ctx.db, accountIds, standing)
    return proposeContacts(ctx, rows)
  })
}
