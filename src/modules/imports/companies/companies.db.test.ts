import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { listSkips } from '../service.ts'

const header = 'Order no;Order date;Customer;Customer no;Tax no;Quantity;Amount;Currency'
const line = (number: string, name: string, code = '', tax = '') =>
  `${number};2025-03-01;${name};${code};${tax};1;10;EUR`

describe('finding the customer of a row', () => {
  const house = emptyHouse()
  const names = async () =>
    (await house.database.db.selectFrom('accounts').select('name').orderBy('name').execute()).map(
      ({ name }) => name,
    )

  it('joins spellings of one name and everything under one tax number', async () => {
    const { result } = await house.bring(
      'a.csv',
      csv(
        header,
        line('1', 'ООО «Вектор»', '', '5400000040'),
        line('2', 'Вектор ООО'),
        line('3', 'Vektor trading house', '', '5400000040'),
      ),
    )
    expect(result?.accounts).toEqual({ matched: 0, new: 1, proposed: 0 })
    expect(await names()).toEqual(['ООО «Вектор»'])
  })

  it('does not join what is only alike, but proposes it with the evidence', async () => {
    const { result } = await house.bring(
      'b.csv',
      csv(header, line('4', 'Nordic Steel AB'), line('5', 'Nordik Steel AB')),
    )
    expect(result?.accounts).toEqual({ matched: 0, new: 2, proposed: 1 })
    const pair = await house.database.db
      .selectFrom('duplicates')
      .select(['verdict', 'status', 'evidence'])
      .executeTakeFirstOrThrow()
    expect(pair).toMatchObject({ verdict: 'likely', status: 'open' })
    expect(pair.evidence).toContainEqual(expect.objectContaining({ kind: 'name', agrees: true }))
  })

  it('keeps two companies apart that share a name but not the tax number', async () => {
    const { result } = await house.bring('c.csv', csv(header, line('6', 'Вектор', '', '7701234567')))
    expect(result?.accounts.new).toBe(1)
  })

  it('calls an account by its number until a file brings the name', async () => {
    await house.bring(
      'd.csv',
      csv('Order no;Order date;Customer no;Quantity;Amount', '7;2025-03-01;VINET;1;10'),
    )
    expect(await names()).toContain('VINET')
    const { result } = await house.bring(
      'e.csv',
      csv(header, line('8', 'Vins et alcools Chevalier', 'VINET')),
    )
    expect(result?.accounts).toMatchObject({ matched: 1, new: 0 })
    expect(await names()).toContain('Vins et alcools Chevalier')
    expect(await names()).not.toContain('VINET')
  })

  it('finds a customer by its number alone afterwards', async () => {
    const { result } = await house.bring(
      'f.csv',
      csv('Order no;Order date;Customer no;Quantity;Amount', '9;2025-03-01;vinet;1;10'),
    )
    expect(result?.accounts).toMatchObject({ matched: 1, new: 0 })
  })
})

describe('a list of companies', () => {
  const house = emptyHouse()
  const columns = 'Company name;Tax number;City;Parent company;Account manager'
  const cityOf = async (name: string) =>
    (
      await house.database.db
        .selectFrom('accounts')
        .select('city')
        .where('name', '=', name)
        .executeTakeFirstOrThrow()
    ).city

  it('fills the fields, makes the parents and knows our people by name', async () => {
    await sql`insert into users (id, name, email) values ('u1', 'Irina Lavrentyeva', 'irina@example.com')`.execute(
      house.database.db,
    )
    const { result } = await house.bring(
      'list.csv',
      csv(columns, 'Plant North GmbH;DE811234567;Kiel;Baltic Holding SE;irina lavrentyeva'),
    )
    expect(result).toMatchObject({ rows: { new: 1 }, accounts: { new: 2 } })
    const [plant] = await house.database.db
      .selectFrom('accounts')
      .innerJoin('holdings', 'holdings.accountId', 'accounts.id')
      .innerJoin('accounts as top', 'top.id', 'holdings.ultimateId')
      .select(['accounts.ownerId', 'accounts.city', 'top.name as top'])
      .where('accounts.name', '=', 'Plant North GmbH')
      .execute()
    expect(plant).toEqual({ ownerId: 'u1', city: 'Kiel', top: 'Baltic Holding SE' })
  })

  it('changes a field only as the rule for it allows', async () => {
    const file = csv('Company name;Tax number;City', 'Plant North GmbH;DE811234567;Lübeck')
    expect((await house.bring('1.csv', file, { rules: { city: 'never' } })).result?.rows).toMatchObject({
      changed: 0,
      same: 1,
    })
    expect((await house.bring('2.csv', file, { rules: { city: 'ifEmpty' } })).result?.rows).toMatchObject({
      changed: 0,
      same: 1,
    })
    expect(await cityOf('Plant North GmbH')).toBe('Kiel')
    expect((await house.bring('3.csv', file)).result?.rows).toMatchObject({ changed: 1 })
    expect(await cityOf('Plant North GmbH')).toBe('Lübeck')
  })

  it('refuses a row that would put a company above itself', async () => {
    const file = csv('Company name;Parent company', 'Baltic Holding SE;Plant North GmbH')
    const { id, result } = await house.bring('ring.csv', file)
    expect(result?.rows).toMatchObject({ read: 1, bad: 1, new: 0, changed: 0, same: 0 })
    const { items } = await listSkips(house.ctx(), { importId: id, limit: 10, offset: 0 })
    expect(items[0]?.problems[0]).toMatchObject({
      field: 'parent',
      reason: 'parentCycle',
      value: 'Plant North GmbH',
    })
  })
})

describe('what a manager of one team may import', () => {
  const house = emptyHouse()

  it('stops at the accounts of others', async () => {
    await house.bring('all.csv', csv(header, line('1', 'Hanse Chemie AG')))
    await sql`insert into users (id, name, email, role) values ('m1', 'Nikos', 'nikos@example.com', 'manager')`.execute(
      house.database.db,
    )
    const manager = { kind: 'user' as const, id: 'm1', name: 'Nikos', role: 'manager' as const, teamId: null }
    const within = house.ctx({ actor: manager })
    const started = await house.start(
      'mine.csv',
      csv(header, line('2', 'Hanse Chemie AG'), line('3', 'Alpine Power GmbH')),
      {},
      within,
    )
    const { result } = await house.run(started.id)
    expect(result?.rows).toMatchObject({ new: 1, bad: 1 })
    const { items } = await listSkips(within, { importId: started.id, limit: 10, offset: 0 })
    expect(items[0]?.problems[0]).toMatchObject({ reason: 'accountNotYours' })
    const made = await house.database.db
      .selectFrom('accounts')
      .select('ownerId')
      .where('name', '=', 'Alpine Power GmbH')
      .executeTakeFirst()
    expect(made).toEqual({ ownerId: 'm1' })
  })
})
