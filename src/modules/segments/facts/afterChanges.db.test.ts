import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type PlainDate } from '../../../core/period.ts'
import { createMemory } from '../../../platform/memory.ts'
import { addAccount } from '../../../test/accountStory.ts'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import { addLines } from '../../../test/orderBook.ts'
import { rebuildMonths } from '../../series/queries.ts'
import { markStale } from '../../series/service.ts'
import { gatherFacts } from './service.ts'

const test = testDatabase()

const line = fc.record({
  account: fc.integer({ min: 0, max: 2 }),
  day: fc.integer({ min: 0, max: 900 }).map((days) => addDays('2024-01-01', days)),
  amount: fc.integer({ min: -500, max: 2000 }),
})
const days: PlainDate[] = ['2025-12-31', '2026-02-14', '2026-06-19']
const windows = ['12m', '24m', 'all'] as const

describe('figures kept at hand', () => {
  it('are after any change what they would be read anew, whatever was asked before', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(line, { maxLength: 6 }), { minLength: 2, maxLength: 4 }),
        fc.constantFrom(...days),
        fc.constantFrom(...windows),
        async (changes, asOf, window) =>
          test.inRolledBackTransaction(async (db) => {
            const ids = [
              await addAccount(db, { name: 'One' }),
              await addAccount(db, { name: 'Two' }),
              await addAccount(db, { name: 'Three' }),
            ]
            const memory = createMemory()
            const gather = async (kept = memory) =>
              (await gatherFacts(testCtx(db, { memory: kept }), asOf, window, 'EUR')).accounts
            for (const lines of changes) {
              await addLines(
                db,
                lines.map(({ account, ...rest }) => ({ ...rest, accountId: ids[account]! })),
              )
              await rebuildMonths(db)
              const touched = [...new Set(lines.map(({ account }) => ids[account]!))]
              const months = [...new Set(lines.map(({ day }) => `${day.slice(0, 7)}-01`))]
              markStale(testCtx(db, { memory }), touched, months)
              expect(await gather()).toEqual(await gather(createMemory()))
            }
          }),
      ),
      { numRuns: 25 },
    ))
})
