import { describe, expect, it } from 'vitest'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { updateAccount } from '../../accounts/service.ts'
import { mergeAccounts } from '../../accounts/merges/service.ts'
import { updateContract, listContracts } from '../../contracts/service.ts'

const list = (...rows: string[]) => csv('Company name;Tax number;City', ...rows)
const four = list(
  'Alpine Power GmbH;;Graz',
  'Baltic Steel AB;;Kiel',
  'Cato Chemie AG;;Basel',
  'Cato Chemicals;;Bern',
  'Delta Mining;;Oslo',
)

describe('what an undo leaves as it is', () => {
  const house = emptyHouse()
  const account = (name: string) =>
    house.database.db
      .selectFrom('accounts')
      .select(['id', 'version'])
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
  const inCity = async (name: string, city: string) => {
    const { id, version } = await account(name)
    await updateAccount(house.ctx(), { accountId: id, version, city })
  }
  const named = <Kept extends { label: string }>(kept: Kept[], label: string) =>
    kept.find((row) => row.label === label)

  it('says whose hand was on it since: a person’s, a later file’s by its name, or a merge', async () => {
    const { id } = await house.bring('first.csv', four)
    await inCity('Alpine Power GmbH', 'Linz')
    await house.bring('second.csv', list('Baltic Steel AB;;Lübeck', 'Delta Mining;;Bergen'))
    await inCity('Delta Mining', 'Narvik')
    const [kept, other] = [await account('Cato Chemie AG'), await account('Cato Chemicals')]
    await mergeAccounts(house.ctx(), { accountId: kept.id, otherId: other.id })
    const undone = await house.undo(id)
    expect(undone.kept).toEqual([
      { table: 'accounts', row: 2, label: 'Alpine Power GmbH', why: 'changedByPerson', file: null },
      { table: 'accounts', row: 2, label: 'Baltic Steel AB', why: 'changedByFile', file: 'second.csv' },
      { table: 'accounts', row: 5, label: 'Cato Chemicals', why: 'merged', file: null },
      { table: 'accounts', row: 4, label: 'Cato Chemie AG', why: 'merged', file: null },
      { table: 'accounts', row: 3, label: 'Delta Mining', why: 'changedByPerson', file: null },
    ])
    expect(undone.keptCount).toBe(5)
  })

  it('says the same of a company the import changed and did not make', async () => {
    await house.bring('base.csv', list('Echo Pumps;;Ulm', 'Fjord Shipping;;Oslo'))
    const { id } = await house.bring('moved.csv', list('Echo Pumps;;Bonn', 'Fjord Shipping;;Bodø'))
    await house.bring('moved-again.csv', list('Echo Pumps;;Trier'))
    await inCity('Fjord Shipping', 'Molde')
    const { kept } = await house.undo(id)
    expect(named(kept, 'Echo Pumps')).toMatchObject({ why: 'changedByFile', file: 'moved-again.csv' })
    expect(named(kept, 'Fjord Shipping')).toMatchObject({ why: 'changedByPerson', file: null })
  })

  it('calls a company that only holds facts of another file in use', async () => {
    const { id } = await house.bring('made.csv', list('Golf Valves;;Rom'))
    await house.bring(
      'orders.csv',
      csv(
        'Order no;Order date;Customer;Item;Quantity;Amount;Currency',
        '1;2025-03-01;Golf Valves;Pump;1;9;EUR',
      ),
    )
    expect((await house.undo(id)).kept).toEqual([
      { table: 'accounts', row: 2, label: 'Golf Valves', why: 'inUse', file: null },
    ])
  })

  it('keeps a contract of which a person has said something, and says that a person did', async () => {
    const { id } = await house.bring(
      'contracts.csv',
      csv(
        'Contract no;Customer;Contract title;Valid from;Valid to',
        'C-1;Hotel Nord;Frame;2025-01-01;2026-12-31',
      ),
    )
    const { id: accountId } = await account('Hotel Nord')
    const [agreed] = await listContracts(house.ctx(), { accountId })
    await updateContract(house.ctx(), { accountId, contractId: agreed!.id, noticeDays: 60 })
    const { kept } = await house.undo(id)
    expect(kept.find(({ table }) => table === 'contracts')).toMatchObject({
      label: 'Frame',
      why: 'changedByPerson',
    })
  })
})
