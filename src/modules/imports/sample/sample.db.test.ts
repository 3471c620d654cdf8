import { describe, expect, it } from 'vitest'
import { emptyHouse } from '../../../test/importHouse.ts'
import { listImports } from '../service.ts'
import { threadModules } from '../events.ts'
import { getSample, isUntouched, loadSample, removeSample } from './service.ts'

threadModules.push(new URL('../../series/service.ts', import.meta.url).href)

describe('the sample company', () => {
  const house = emptyHouse()

  it('comes in through the same door as any file, and every file can be read', async () => {
    const ctx = house.ctx()
    expect(await isUntouched(ctx)).toBe(true)
    const told: string[] = []
    await loadSample(ctx, (_done, _of, label) => told.push(label))
    const { items } = await listImports(ctx, { limit: 200, offset: 0 })
    expect(items.map(({ status, sample }) => `${status} ${sample}`)).toEqual(told.map(() => 'done true'))
    expect(await getSample(ctx)).toMatchObject({ loaded: true, loading: false })
    expect(await isUntouched(ctx)).toBe(false)
    expect(await house.count('ratings')).toBeGreaterThan(500)
    const { read, bad } = items.reduce(
      (sum, { result }) => ({ read: sum.read + result!.rows.read, bad: sum.bad + result!.rows.bad }),
      { read: 0, bad: 0 },
    )
    expect(read).toBeGreaterThan(20_000)
    expect(bad).toBeLessThan(20)
  }, 300_000)

  it('is not loaded twice', async () => {
    const before = (await house.everything()).order_lines!.length
    await loadSample(house.ctx())
    expect((await house.everything()).order_lines).toHaveLength(before)
  })

  it('goes with everything that came with it', async () => {
    expect(await removeSample(house.ctx())).toMatchObject({ loaded: false, kept: [] })
    const left = Object.entries(await house.everything()).filter(([, rows]) => rows.length > 0)
    expect(left).toEqual([])
    expect(await house.count('ratings')).toBe(0)
    expect(await house.count('exchange_rates')).toBe(0)
  })
})
