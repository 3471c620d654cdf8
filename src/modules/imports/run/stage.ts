import { type Cell, cellText } from '../../../core/tabular/cell.ts'
import { noAccountId } from '../../accounts/policy.ts'
import type { Settings } from '../../settings/contract.ts'
import { orderHeadsTarget } from '../kinds/orders.ts'
import type { Target } from '../kinds/target.ts'
import { targetOfTenders, targets } from '../kinds/targets.ts'
import type { ReadItem, Reading } from '../reading/reading.ts'
import { refuseTooLarge } from '../resolve/limits.ts'
import { isRefusal } from '../resolve/row.ts'
import { createSkipWriter, type SkipWriter } from '../skips/writer.ts'
import { createStaged, findOrdersByNumber, setTimeZone, type StandingOrder } from '../stage/queries.ts'
import { createStager, type Stager } from '../stage/stager.ts'
import { type Books, openBooks } from './books.ts'
import type { Running } from './service.ts'

/** What reading left behind: the rows in a temporary table, the companies and products in memory, and the counts. */
export interface StagedFile extends Books {
  target: Target
  skips: SkipWriter
  read: number
  bad: number
  ignored: number
  staged: number
  withoutAccount: number
  /** Keys staged of accounts or products that this import makes. */
  madeKeys: Set<string>
}

/** Reads the whole file into the temporary table. */
export async function stageFile(
  running: Running,
  reading: Reading,
  company: Settings['company'],
): Promise<StagedFile> {
  const { ctx, client, job, tell } = running
  const target = targetOf(reading)
  await createStaged(ctx.db, target)
  const books = await openBooks(running, reading, company, target)
  const state: StagedFile = {
    ...books,
    target,
    skips: createSkipWriter(client, job.importId),
    read: 0,
    bad: 0,
    ignored: 0,
    staged: 0,
    withoutAccount: 0,
    madeKeys: new Set(),
  }
  const stager = createStager(client, target)
  const byNumber = reading.kind === 'orders' && reading.orderShape === 'lines'
  await setTimeZone(ctx.db, knownZone(company.timeZone))
  for await (const items of reading.batches()) {
    if (byNumber) await lookUpOrders(running, items, books.standing)
    for (const item of items) take(state, stager, reading, item)
    await stager.send()
    await state.skips.send()
    tell('reading', state.read, reading.readShare())
  }
  await stager.finish()
  await setTimeZone(ctx.db, 'UTC')
  state.staged = stager.count()
  return state
}

function targetOf({ kind, orderShape, columnOf }: Reading): Target {
  if (kind === 'orders' && orderShape === 'heads') return orderHeadsTarget
  return kind === 'opportunities' ? targetOfTenders(columnOf('lot') !== null) : targets[kind]
}

/** A zone nobody knows is no reason to refuse a file. */
function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}

function take(state: StagedFile, stager: Stager, reading: Reading, item: ReadItem): void {
  if (item.type === 'ignored') {
    state.ignored++
    return
  }
  state.read++
  if (item.type === 'bad') {
    state.bad++
    state.skips.add(item.row, item.problems, item.cells, item.above)
    return
  }
  const resolved = refuseTooLarge(item.values) ?? state.resolve(item)
  if (isRefusal(resolved)) {
    state.bad++
    state.skips.add(item.row, [problemAt(reading, item, resolved)], item.cells)
    return
  }
  if (resolved.accountId === noAccountId && state.target.identity.includes('account_id'))
    state.withoutAccount++
  if (state.companies.made.has(resolved.key) || state.madeProducts.has(resolved.key))
    state.madeKeys.add(resolved.key)
  if (state.wishes.at(-1)?.row === item.row) state.wishCells.set(item.row, [...item.cells])
  stager.add(resolved)
}

/** Points at the cell that makes a row impossible to store. */
export function problemAt(
  reading: Reading,
  { cells }: { cells: readonly Cell[] },
  { field, reason }: { field: string; reason: string },
) {
  const index = reading.columnOf(field) ?? -1
  const column = reading.headers[index] ?? ''
  return { column, index, field, value: cellText(cells[index]), reason }
}

async function lookUpOrders(
  running: Running,
  items: ReadItem[],
  standing: Map<string, StandingOrder[]>,
): Promise<void> {
  const asked = new Set<string>()
  for (const item of items)
    if (item.type === 'record' && item.values.orderNumber) asked.add(String(item.values.orderNumber))
  standing.clear()
  for (const order of await findOrdersByNumber(running.ctx.db, [...asked])) {
    const same = standing.get(order.number)
    if (same) same.push(order)
    else standing.set(order.number, [order])
  }
}
