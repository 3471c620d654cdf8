import type { Ctx } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { byImport } from '../../accounts/values/noting/service.ts'
import * as values from '../../accounts/values/queries.ts'
import type { Target } from '../kinds/target.ts'
import type { ImportJob } from '../run/job.ts'
import { rowsOnAccounts } from './queries.ts'

/** Keeps what stands in the accounts a file speaks of, before it is written, where nobody noted it yet. */
export async function noteStanding(ctx: Ctx, target: Target): Promise<void> {
  if (target.table !== 'accounts') return
  await values.noteBefore(ctx.db, values.amongRows(rowsOnAccounts(target)), newId(ctx.now))
}

/** The same of accounts that a file of something else gives a name. */
export async function noteNames(ctx: Ctx, accountIds: readonly string[]): Promise<void> {
  if (accountIds.length > 0) await values.noteBefore(ctx.db, values.areAccounts(accountIds), newId(ctx.now))
}

/** Notes what the file wrote, and beside it what it says and what stands was kept against. */
export async function noteImported(
  ctx: Ctx,
  { importId, fileName }: ImportJob,
  target: Target,
): Promise<void> {
  const source = byImport(ctx, importId, fileName)
  await values.noteChanged(ctx.db, values.writtenBy(importId), source)
  if (target.table !== 'accounts') return
  const fields = target.columns
    .map(({ field }) => field)
    .filter((field) => values.dossierFields.includes(field))
  await values.noteUntaken(ctx.db, rowsOnAccounts(target), fields, { ...source, seed: newId(ctx.now) })
}
