import type { Cell } from '../../../core/tabular/cell.ts'
import { setParents } from '../../accounts/holdings/service.ts'
import { deleteStagedRows, findParents, insertParentsBefore } from '../parents/queries.ts'
import type { Reading } from '../reading/reading.ts'
import type { ParentWish } from '../resolve/accounts.ts'
import type { Running } from './service.ts'
import { problemAt, type StagedFile } from './stage.ts'

/**
 * Puts accounts below their parents as the file says. Rows that would put a company above itself are bad. Answers which
 * accounts that stood before got another parent.
 */
export async function applyParents(
  running: Running,
  reading: Reading,
  staged: StagedFile,
): Promise<string[]> {
  if (staged.wishes.length === 0) return []
  const { ctx, job } = running
  const wishes = new Map<string, ParentWish>()
  for (const wish of staged.wishes) if (!wishes.has(wish.accountId)) wishes.set(wish.accountId, wish)
  const now = await findParents(ctx.db, [...wishes.keys()])
  const rule = job.options.rules.parent ?? job.options.rule
  const changes = [...wishes.values()].filter(({ accountId, parentId }) => {
    const stands = now.get(accountId) ?? null
    if (stands === parentId) return false
    return (
      staged.companies.made.has(accountId) || rule === 'overwrite' || (rule === 'ifEmpty' && stands === null)
    )
  })
  const { refused } = await setParents(ctx.db, changes)
  const bad = new Map(refused.map(({ accountId }) => [accountId, wishes.get(accountId)!]))
  for (const { row } of bad.values()) {
    const cells = staged.wishCells.get(row)! as Cell[]
    staged.skips.add(row, [problemAt(reading, { cells }, { field: 'parent', reason: 'parentCycle' })], cells)
  }
  staged.bad += bad.size
  staged.staged -= await deleteStagedRows(
    ctx.db,
    [...bad.values()].map(({ row }) => row),
  )
  const made = changes.filter(({ accountId }) => !bad.has(accountId))
  const moved = made.filter(({ accountId }) => !staged.companies.made.has(accountId))
  await insertParentsBefore(
    ctx.db,
    job.importId,
    moved.map((wish) => ({ ...wish, before: now.get(wish.accountId) ?? null })),
  )
  return moved.map(({ accountId }) => accountId)
}
