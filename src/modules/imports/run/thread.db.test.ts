import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { threadModules } from '../events.ts'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { cancelImport, getImport, recoverImports, runImportJob } from '../service.ts'
import { endImports } from './queries.ts'

threadModules.push(new URL('../../series/service.ts', import.meta.url).href)

const header = 'Order no;Order date;Customer;Item;Quantity;Amount;Currency'
const small = csv(header, '1;2025-03-01;Hanse Chemie AG;Pump;1;10;EUR')
const large = csv(
  header,
  ...Array.from(
    { length: 60_000 },
    (_, index) => `${index};2025-03-01;Customer ${index % 900} GmbH;Pump ${index % 40};1;10;EUR`,
  ),
)

describe('an import in its thread', () => {
  const house = emptyHouse()
  const nothing = async () =>
    Promise.all(
      ['accounts', 'order_lines', 'orders', 'products', 'account_months'].map((table) => house.count(table)),
    )

  it('stores facts and sums together and tells who has to know', async () => {
    const events: unknown[] = []
    const ctx = house.ctx({ emit: (event) => events.push(event) })
    const { id } = await house.start('small.csv', small, {}, ctx)
    await runImportJob(ctx, { importId: id })
    expect(await getImport(ctx, { importId: id })).toMatchObject({
      status: 'done',
      progress: null,
      problem: null,
    })
    expect(await house.count('account_months')).toBe(1)
    expect(events).toContainEqual({
      type: 'factsChanged',
      accountIds: [expect.any(String)],
      months: [expect.stringMatching(/^\d{4}-\d\d-01$/)],
    })
    await house.undo(id)
    expect(await nothing()).toEqual([0, 0, 0, 0, 0])
  })

  it('runs once, however often the job is delivered', async () => {
    const ctx = house.ctx()
    const { id } = await house.start('small.csv', small, {}, ctx)
    await Promise.all([runImportJob(ctx, { importId: id }), runImportJob(ctx, { importId: id })])
    await runImportJob(ctx, { importId: id })
    expect(await house.count('order_lines')).toBe(1)
    await house.undo(id)
  })

  /** Starts the large file and waits until it is well under way. */
  const underway = async (ctx: ReturnType<typeof house.ctx>) => {
    const { id } = await house.start('large.csv', large, {}, ctx)
    const job = runImportJob(ctx, { importId: id })
    for (;;) {
      const { progress, status } = await getImport(ctx, { importId: id })
      if ((progress?.rows ?? 0) > 0 || status === 'done') return { id, job }
      await pause(20)
    }
  }

  it('can be stopped; nothing of it stays', async () => {
    const ctx = house.ctx()
    const { id, job } = await underway(ctx)
    expect(await cancelImport(ctx, { importId: id })).toMatchObject({ status: 'cancelled' })
    await job
    expect(await getImport(ctx, { importId: id })).toMatchObject({ status: 'cancelled', result: null })
    expect(await nothing()).toEqual([0, 0, 0, 0, 0])
  })

  it('leaves nothing behind when its connection is lost, and runs undisturbed afterwards', async () => {
    const ctx = house.ctx()
    const { id, job } = await underway(ctx)
    await endImports(ctx.db, id)
    await job
    expect(await getImport(ctx, { importId: id })).toMatchObject({
      status: 'failed',
      problem: { code: 'interrupted' },
    })
    expect(await nothing()).toEqual([0, 0, 0, 0, 0])
    const again = await house.start('large.csv', large, {}, ctx)
    await runImportJob(ctx, { importId: again.id })
    expect((await getImport(ctx, { importId: again.id })).result?.rows).toMatchObject({
      new: 60_000,
      bad: 0,
    })
  })

  it('that a dead process left running is marked as interrupted at the next start', async () => {
    const ctx = house.ctx()
    const { id } = await house.start('small.csv', small, {}, ctx)
    await ctx.db.updateTable('imports').set({ status: 'running' }).where('id', '=', id).execute()
    await recoverImports(ctx)
    expect(await getImport(ctx, { importId: id })).toMatchObject({
      status: 'failed',
      problem: { code: 'interrupted' },
    })
  })

  it('is refused before it starts where the file holds no table', async () => {
    await expect(house.start('letter.csv', 'Dear all')).rejects.toMatchObject({ code: 'INVALID' })
    await expect(house.start('empty.csv', '')).rejects.toMatchObject({
      code: 'INVALID',
      detail: { code: 'empty_file' },
    })
  })
})
