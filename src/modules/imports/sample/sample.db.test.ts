import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { proposeSilent } from '../../contacts/silence/service.ts'
import { emptyHouse } from '../../../test/importHouse.ts'
import { listImports } from '../service.ts'
import { threadModules } from '../events.ts'
import { getSample, isUntouched, loadSample, removeSample } from './service.ts'

threadModules.push(new URL('../../series/service.ts', import.meta.url).href)

/** Tables that tell who did what and when, and what was so before: they outlast the facts. */
const lasting = ['audit_entries', 'files', 'import_changes', 'import_skips', 'imports', 'settings']

describe('the sample company', () => {
  const house = emptyHouse()
  /** How many rows each table holds that holds any. */
  const filled = async (): Promise<Record<string, number>> => {
    const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(house.database.db)
    const counts: Record<string, number> = {}
    for (const { name } of rows) {
      const count = lasting.includes(name) || name.includes('migration') ? 0 : await house.count(name)
      if (count > 0) counts[name] = count
    }
    return counts
  }
  let empty: Record<string, number> = {}

  it('comes in through the same door as any file, and every file can be read', async () => {
    const ctx = house.ctx()
    empty = await filled()
    expect(await isUntouched(ctx)).toBe(true)
    const told: string[] = []
    await loadSample(ctx, (_done, _of, label) => told.push(label))
    const { items } = await listImports(ctx, { limit: 200, offset: 0 })
    expect(items.map(({ status, sample }) => `${status} ${sample}`)).toEqual(told.map(() => 'done true'))
    expect(await getSample(ctx)).toMatchObject({ loaded: true, loading: false })
    expect(await isUntouched(ctx)).toBe(false)
    expect(await house.count('ratings')).toBeGreaterThan(500)
    const { read, bad } = items.reduce(
      (sum, { result }) => ({
        read: sum.read + (result?.rows.read ?? 0),
        bad: sum.bad + (result?.rows.bad ?? 0),
      }),
      { read: 0, bad: 0 },
    )
    expect(read).toBeGreaterThan(20_000)
    const mail = items.flatMap((item) => item.mail ?? [])
    expect(mail.map(({ messages }) => messages.failed)).toEqual([0, 0])
    expect(mail[1]!.messages.new + mail[0]!.messages.new).toBeGreaterThan(2900)
    expect(mail[0]!.messages.same).toBe(2)
    expect(bad).toBeLessThan(20)
  }, 300_000)

  it('is not loaded twice', async () => {
    const before = (await house.everything()).order_lines!.length
    await loadSample(house.ctx())
    expect((await house.everything()).order_lines).toHaveLength(before)
  })

  it('brings people on both sides, tenders, contracts, books and mail', async () => {
    const counts = await filled()
    const least = {
      colleagues: 14,
      contacts: 330,
      contact_stances: 200,
      relations: 200,
      opportunities: 140,
      lots: 70,
      competitors: 4,
      rival_bids: 100,
      outcome_reasons: 100,
      pipeline_stages: 5,
      contracts: 45,
      statements: 120,
      mail_messages: 2900,
      mail_threads: 1000,
      contact_proposals: 10,
    }
    const lacking = Object.entries(least).filter(([table, count]) => (counts[table] ?? 0) < count)
    expect(lacking).toEqual([])
    expect([counts.competitors, counts.pipelines, counts.pipeline_stages]).toEqual([4, 1, 5])
    const { rows } = await sql<{ topics: number }>`select count(*)::int as topics from contracts
      where sla <> '[]'`.execute(house.database.db)
    expect(rows[0]!.topics).toBe(45)
  })

  it('goes with everything that came with it and was found in it', async () => {
    expect(await proposeSilent(house.ctx(), null)).toBeGreaterThan(0)
    expect(await removeSample(house.ctx())).toMatchObject({ loaded: false, kept: [] })
    expect(await filled()).toEqual(empty)
  })
})
