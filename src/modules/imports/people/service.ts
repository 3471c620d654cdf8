import type { Ctx } from '../../../platform/context.ts'
import { resolveReportsTo } from '../../contacts/superiors/service.ts'
import { linkPeople } from '../../interactions/people/service.ts'
import type { Kind } from '../../../core/tabular/kinds/kind.ts'
import * as queries from './queries.ts'

/**
 * What follows from a file that names people, in its transaction: who reports to whom, the history of stances, and which
 * interactions are whose.
 */
export async function applyPeople(ctx: Ctx, kind: Kind, importId: string): Promise<void> {
  if (kind === 'contacts')
    await queries.insertImportedStances(ctx.db, importId, ctx.now.toISOString().slice(0, 10))
  if (kind !== 'contacts' && kind !== 'relations' && kind !== 'interactions') return
  const accountIds = await queries.listAccountsOf(ctx.db, kind, importId)
  if (kind === 'contacts') await resolveReportsTo(ctx, accountIds)
  await linkPeople(ctx, accountIds, importId)
}
