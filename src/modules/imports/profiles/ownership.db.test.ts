import { beforeAll, describe, expect, it } from 'vitest'
import { addPeople, refusal } from '../../../test/accountStory.ts'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { listProfiles, removeProfile } from './service.ts'

const file = csv('Ref;When;Who;What;Value', 'X-1;03/04/2025;Hanse Chemie AG;Pump;200')
const map = {
  kind: 'orders' as const,
  columns: { orderNumber: 'Ref', orderedOn: 'When', account: 'Who', product: 'What', amount: 'Value' },
  constants: { currency: 'USD' },
}

describe('a way of reading that a colleague saved', () => {
  const house = emptyHouse()
  let people: Awaited<ReturnType<typeof addPeople>>
  beforeAll(async () => {
    people = await addPeople(house.database.db)
    await house.start(
      'march.csv',
      file,
      { map, saveProfile: 'Branch office' },
      house.ctx({ actor: people.anna }),
    )
  })
  const profiles = () => listProfiles(house.ctx({ actor: people.boris }))

  it('is there to be used, but not to be written over or forgotten', async () => {
    const [saved] = await profiles()
    expect(saved).toMatchObject({ name: 'Branch office', mayChange: false })
    expect(await listProfiles(house.ctx({ actor: people.anna }))).toMatchObject([{ mayChange: true }])
    expect(await listProfiles(house.ctx({ actor: people.admin }))).toMatchObject([{ mayChange: true }])
    const other = { ...map, constants: { currency: 'RUB' } }
    const starting = house.start(
      'april.csv',
      file,
      { map: other, saveProfile: 'Branch office' },
      house.ctx({ actor: people.boris }),
    )
    await expect(starting).rejects.toMatchObject({ code: 'CONFLICT', detail: { code: 'profileTaken' } })
    expect(await refusal(removeProfile(house.ctx({ actor: people.boris }), { profileId: saved!.id }))).toBe(
      'FORBIDDEN',
    )
    expect(await profiles()).toEqual([saved])
    expect(await house.count('imports')).toBe(1)
  })

  it('is changed and forgotten by who saved it, and by those who see every account', async () => {
    const other = { ...map, constants: { currency: 'RUB' } }
    await house.start(
      'april.csv',
      file,
      { map: other, saveProfile: 'Branch office' },
      house.ctx({ actor: people.anna }),
    )
    const [saved] = await profiles()
    expect(saved!.map.constants).toEqual({ currency: 'RUB' })
    await removeProfile(house.ctx({ actor: people.admin }), { profileId: saved!.id })
    expect(await profiles()).toEqual([])
  })
})
