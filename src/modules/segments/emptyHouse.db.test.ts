import { describe, expect, it } from 'vitest'
import { router } from '../../app.ts'
import { allRoutes } from '../../test/routesOf.ts'
import { accessInputs } from '../../test/accessInputs.ts'
import type { ExistingIds } from '../../test/existingIds.ts'
import { asking, idOf } from '../../test/accountStory.ts'
import { operator, testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import type { AnyProcedure } from '@orpc/server'

const test = testDatabase()
/** Ids of which nothing is there, whatever is asked for. */
const nobody = new Proxy({} as ExistingIds, { get: (_, name) => idOf(`no ${String(name)}`) })
const procedures = router as unknown as Record<string, Record<string, AnyProcedure>>
const ask = (name: string, input: unknown) => {
  const [module, route] = name.split('.') as [string, string]
  return asking(testCtx(test.db))(procedures[module]![route]!, input, operator)
}
const reading = allRoutes().filter(({ meta }) => !meta.writes)

describe('a house in which nothing has happened yet', () => {
  it.each(reading.map((route) => route.name))('answers %s without an error of its own', async (name) => {
    const answer = ask(name, accessInputs[name]!(nobody))
    await expect(answer.catch((error: { code: string }) => error.code)).resolves.not.toBe(
      'INTERNAL_SERVER_ERROR',
    )
  })

  const views = (['12m', '24m', 'all'] as const).flatMap((window) =>
    (['account', 'parent'] as const).flatMap((by) => [
      { window, by },
      { window, by, asOf: '2024-02-29' },
    ]),
  )
  const segments = ['portfolio', 'accounts', 'show', 'grid', 'concentration', 'matrix']

  it.each(views)('answers every question about segments for $window by $by as of $asOf', async (view) => {
    for (const route of segments)
      await expect(ask(`segments.${route}`, view), `segments.${route}`).resolves.toBeTypeOf('object')
  })

  it('knows no revenue and no concentration, and does not call them zero', async () => {
    expect(await ask('segments.portfolio', {})).toMatchObject({
      accounts: 0,
      revenue: { value: null, reason: 'NO_HISTORY' },
      top5Pct: { value: null },
    })
    expect(await ask('segments.concentration', {})).toMatchObject({
      hhi: null,
      gini: null,
      top20PctShare: null,
      largest: [],
      curve: [],
    })
    expect(await ask('segments.accounts', {})).toMatchObject({ items: [], total: 0 })
  })

  it.each(['0999-12-31', '1899-12-31', '3000-01-01', '9999-12-31', '2023-02-29'])(
    'refuses %s as a day to look from',
    async (asOf) => {
      await expect(ask('segments.portfolio', { asOf })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    },
  )

  it.each(['1900-01-01', '2999-12-31'])('takes %s as a day to look from', async (asOf) => {
    for (const route of segments)
      for (const window of ['12m', '24m', 'all'])
        await expect(ask(`segments.${route}`, { asOf, window })).resolves.toBeTypeOf('object')
  })
})
