import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { monthsTouched } from '../../../platform/facts.ts'
import { Problem } from '../../../platform/problem.ts'
import { setParents } from '../../accounts/holdings/service.ts'
import { returnValues } from '../../accounts/values/queries.ts'
import { removeImported } from '../../mailboxes/undo/service.ts'
import { unsettleImported } from '../../tenders/imported/service.ts'
import { ownImport } from '../access.ts'
import { updateToUndone } from '../queries.ts'
import { forgetGonePeople, linkPeople } from '../../interactions/people/service.ts'
import { listAccountsOf } from '../people/queries.ts'
import { giveMemory, tryLockImports } from '../stage/queries.ts'
import * as accounts from './accounts/queries.ts'
import * as colleagues from './colleagues/queries.ts'
import * as facts from './facts/queries.ts'
import * as products from './products/queries.ts'
import type { Kept, Undone } from './contract.ts'
import { factTables } from './tables.ts'

const listedAtMost = 200

const byPerson = { why: 'changedByPerson', file: null } as const
const inUse = { why: 'inUse', file: null } as const
const byFile = (file: string) => ({ why: 'changedByFile' as const, file })

/**
 * Takes an import back in one transaction: what it made goes, what it changed is again as it was before. What a later
 * import or a person changed since stays and is listed.
 */
export async function undoRows(ctx: Ctx, importId: string): Promise<Undone> {
  return inTransaction(ctx, async (ctx) => {
    if (!(await tryLockImports(ctx.db))) throw new Problem('CONFLICT', 'importRunning')
    await giveMemory(ctx.db)
    const row = await ownImport(ctx, importId)
    // Mail that was kept before an import of it failed can be taken back too.
    const isKept = row.status === 'done' || (row.kind === 'mail' && row.status === 'failed')
    if (!isKept) throw new Problem('CONFLICT', 'importNotDone', { status: row.status })
    const undone: Undone = { removed: 0, restored: 0, kept: [], keptCount: 0 }
    if (row.kind === 'mail') undone.removed += await removeImported(ctx, importId)
    await facts.createUndoTouched(ctx.db)
    const withPeople = await listAccountsOf(ctx.db, 'contacts', importId)
    for (const table of factTables) await undoTable(ctx, table, importId, undone)
    await forgetGonePeople(ctx, withPeople)
    await linkPeople(ctx, withPeople)
    const touched = await facts.finishUndoTouched(ctx.db)
    if (touched !== null) await monthsTouched(ctx, touched)
    undone.restored += await colleagues.restoreColleagues(ctx.db, importId)
    undone.removed += await colleagues.deleteMadeColleagues(ctx.db, importId)
    await colleagues.deleteTraces(ctx.db, importId)
    await unsettleImported(ctx, importId)
    await undoProducts(ctx, importId, undone)
    await undoAccounts(ctx, importId, undone)
    await updateToUndone(ctx.db, importId, ctx.now)
    await recordAudit(ctx, {
      action: 'undo',
      subject: 'import',
      subjectId: importId,
      before: { file: row.fileName },
      after: undone,
    })
    ctx.emit({ type: 'factsChanged', accountIds: null })
    ctx.emit({ type: 'accountsChanged' })
    return undone
  })
}

/** What a stopped import of mail had kept already goes again. */
export async function takeBackMail(ctx: Ctx, importId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await removeImported(ctx, importId)
    await colleagues.deleteMadeColleagues(ctx.db, importId)
  })
}

async function undoTable(
  ctx: Ctx,
  table: (typeof factTables)[number],
  importId: string,
  undone: Undone,
): Promise<void> {
  const kept = await facts.findChangedSince(ctx.db, table, importId, listedAtMost)
  undone.keptCount += await facts.countChangedSince(ctx.db, table, importId)
  for (const { row, label, fileName } of kept)
    keep(undone, {
      table: table.table,
      row,
      label: label ?? '',
      ...(fileName === null ? byPerson : byFile(fileName)),
    })
  undone.removed += await facts.deleteMade(ctx.db, table, importId)
  undone.restored += await restore(ctx, table, importId)
  for (const { row, label, isSaid } of await facts.findHeld(ctx.db, table, importId, listedAtMost)) {
    undone.keptCount++
    keep(undone, { table: table.table, row, label, ...(isSaid ? byPerson : inUse) })
  }
}

/** What stood before may itself come from an import that was undone meanwhile; then that is taken back too. */
async function restore(ctx: Ctx, table: (typeof factTables)[number], importId: string): Promise<number> {
  const sources = await facts.restoreChanged(ctx.db, table, importId)
  const count = sources.reduce((sum, source) => sum + source.count, 0)
  const ids = sources.map((source) => source.importId).filter((id) => id !== null)
  for (const earlier of ids.length > 0 ? await facts.findUndone(ctx.db, ids) : []) {
    await facts.deleteMade(ctx.db, table, earlier)
    await restore(ctx, table, earlier)
  }
  return count
}

async function undoProducts(ctx: Ctx, importId: string, undone: Undone): Promise<void> {
  undone.restored += await products.restoreProducts(ctx.db, importId)
  await products.deleteProductKeys(ctx.db, importId)
  undone.removed += await products.deleteMadeProducts(ctx.db, importId)
  for (const { row, label } of await products.findKeptProducts(ctx.db, importId)) {
    undone.keptCount++
    keep(undone, { table: 'products', row, label, ...inUse })
  }
}

async function undoAccounts(ctx: Ctx, importId: string, undone: Undone): Promise<void> {
  const parents = await accounts.findParentsBefore(ctx.db, importId)
  await setParents(ctx.db, parents)
  undone.restored += await accounts.restoreAccounts(ctx.db, importId)
  await accounts.markMadeAccounts(ctx.db, importId)
  undone.removed += await accounts.deleteMarkedAccounts(ctx.db, importId)
  await returnValues(ctx.db, importId)
  for (const kept of await accounts.findKeptAccounts(ctx.db, importId)) {
    undone.keptCount++
    keep(undone, { table: 'accounts', ...kept })
  }
}

function keep(undone: Undone, kept: Kept): void {
  if (undone.kept.length < listedAtMost) undone.kept.push(kept)
}
