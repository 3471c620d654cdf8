import * as fc from 'fast-check'
import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { DB } from '../../../db/tables.gen.ts'
import type { Ctx } from '../../../platform/context.ts'
import {
  addAccount,
  addFacts,
  accountTables,
  everything,
  pairId,
  propose,
} from '../../../test/accountStory.ts'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import { setParents } from '../holdings/service.ts'
import { mergeAccounts, undoMerge } from './service.ts'

const test = testDatabase()

const within = (work: (ctx: Ctx, db: Kysely<DB>) => Promise<void>) =>
  test.inRolledBackTransaction((db) => work(testCtx(db), db))
const merge = (ctx: Ctx, accountId: string, otherId: string) => mergeAccounts(ctx, { accountId, otherId })
const undo = (ctx: Ctx, { id }: { id: string }) => undoMerge(ctx, { mergeId: id })

describe('a merge that is undone', () => {
  it('leaves every table as it was, whatever the two accounts held', async () => {
    const part = fc.constantFrom('kept', 'merged', 'third', 'fourth')
    const fact = fc.record({ of: part, day: fc.constantFrom('2025-11-03', '2026-01-10', '2026-02-28') })
    const parent = fc.record({ child: part, parent: part })
    const pair = fc.record({ left: part, right: part, status: fc.constantFrom('open', 'rejected') })
    const world = fc.record({
      facts: fc.array(fact, { maxLength: 8 }),
      parents: fc.array(parent, { maxLength: 4 }),
      pairs: fc.array(pair, { maxLength: 4 }),
      sameName: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(world, ({ facts, parents, pairs, sameName }) =>
        within(async (ctx, db) => {
          const ids: Record<string, string> = {
            kept: await addAccount(db, {
              name: 'Alpine Power',
              taxNumber: 'ATU11111118',
              website: 'alpine.at',
            }),
            merged: await addAccount(db, {
              name: sameName ? 'ALPINE POWER' : 'Alpstrom',
              taxNumber: 'ATU12345678',
              website: 'alpine.at',
            }),
            third: await addAccount(db, { name: 'Third' }),
            fourth: await addAccount(db, { name: 'Fourth' }),
          }
          for (const [place, { of, day }] of facts.entries())
            await addFacts(db, { accountId: ids[of]!, tag: String(place), day })
          await setParents(
            db,
            parents.map((one) => ({ accountId: ids[one.child]!, parentId: ids[one.parent]! })),
          )
          for (const one of pairs.filter(({ left, right }) => left !== right)) {
            await propose(db, ids[one.left]!, ids[one.right]!)
            const id = pairId(ids[one.left]!, ids[one.right]!)
            await db.updateTable('duplicates').set({ status: one.status }).where('id', '=', id).execute()
          }
          const before = await everything(db, accountTables)
          await undo(ctx, await merge(ctx, ids.kept!, ids.merged!))
          expect(await everything(db, accountTables)).toEqual(before)
        }),
      ),
      { numRuns: 40 },
    )
  })
})
