import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { inspect, storeFile } from '../service.ts'
import { listProfiles, removeProfile } from './service.ts'

const file = csv(
  'Ref;When;Who;What;Value',
  'X-1;03/04/2025;Hanse Chemie AG;Pump;200',
  'X-2;05/04/2025;Nordic Steel AB;Pump;100',
)
const map = {
  kind: 'orders' as const,
  columns: { orderNumber: 'Ref', orderedOn: 'When', account: 'Who', product: 'What', amount: 'Value' },
  constants: { currency: 'USD' },
  dateOrder: 'mdy' as const,
}

describe('a saved way of reading', () => {
  const house = emptyHouse()

  it('is used by itself for files of the same form', async () => {
    await house.bring('march.csv', file, { map, saveProfile: 'Branch office' })
    const { fileId } = await storeFile(house.ctx(), 'april.csv', Readable.from([file.replaceAll('X-', 'Y-')]))
    const seen = await inspect(house.ctx(), { fileId })
    expect(seen).toMatchObject({ profile: 'Branch office', kind: 'orders' })
    const { result } = await house.bring('april.csv', file.replaceAll('X-', 'Y-'))
    expect(result).toMatchObject({ rows: { new: 2, bad: 0 }, currency: 'USD', amount: 300 })
    const days = await house.database.db
      .selectFrom('orderLines')
      .select('orderedOn')
      .distinct()
      .orderBy('orderedOn')
      .execute()
    expect(days.map(({ orderedOn }) => orderedOn)).toEqual(['2025-03-04', '2025-05-04'])
    expect((await listProfiles(house.ctx()))[0]).toMatchObject({
      name: 'Branch office',
      usedAt: expect.any(String),
    })
  })

  it('gives way to what a person says of the file', async () => {
    const { result } = await house.bring('may.csv', file.replaceAll('X-', 'Z-'), {
      map: { ...map, constants: { currency: 'EUR' } },
    })
    expect(result?.currency).toBe('EUR')
  })

  it('must be known when it is asked for by name', async () => {
    await expect(house.start('june.csv', file, { profile: 'Nobody' })).rejects.toMatchObject({
      detail: { code: 'profileUnknown' },
    })
  })

  it('can be forgotten', async () => {
    const [saved] = await listProfiles(house.ctx())
    await removeProfile(house.ctx(), { profileId: saved!.id })
    expect(await listProfiles(house.ctx())).toEqual([])
  })
})
