import { describe, expect, it } from 'vitest'
import { addPeople, refusal } from '../../test/accountStory.ts'
import { csv, emptyHouse } from '../../test/importHouse.ts'
import { createAccount, updateAccount } from '../accounts/service.ts'
import { getFinances } from './service.ts'
import { addSign } from './signs/service.ts'
import { addStatement, removeStatement, updateStatement } from './statements/service.ts'

const house = emptyHouse()
const add = async (name: string) => (await createAccount(house.ctx(), { name })).id
const finances = (accountId: string, asOf = '2026-03-01') => getFinances(house.ctx(), { accountId, asOf })
const books = {
  totalAssets: 100,
  currentAssets: 50,
  totalLiabilities: 55,
  currentLiabilities: 30,
  retainedEarnings: 30,
  ebit: 12,
}

describe('the books of an account', () => {
  it('give the Z″ score of each year, with what is missing where there is none', async () => {
    const accountId = await add('Adler Stahl')
    await addStatement(house.ctx(), { accountId, year: 2025, ...books })
    await addStatement(house.ctx(), { accountId, year: 2023, totalAssets: 90 })
    const { statements } = await finances(accountId)
    expect(statements.map(({ year }) => year)).toEqual([2025, 2023])
    expect(statements[0]!.altman.score.value).toBeCloseTo(3.955491, 6)
    expect(statements[0]!.altman).toMatchObject({ zone: 'safe', stale: false })
    expect(statements[1]!.altman).toMatchObject({
      zone: null,
      stale: true,
      score: { reason: 'TOO_LITTLE_KNOWN' },
    })
  })

  it('stand once for each year, are changed in part and removed', async () => {
    const accountId = await add('Birken Chemie')
    const { id } = await addStatement(house.ctx(), { accountId, year: 2025, ...books })
    expect(await refusal(addStatement(house.ctx(), { accountId, year: 2025 }))).toBe('INVALID')
    expect(await refusal(addStatement(house.ctx(), { accountId, year: 2027 }))).toBe('INVALID')
    await updateStatement(house.ctx(), { accountId, id, ebit: -2 })
    expect((await finances(accountId)).statements).toMatchObject([{ ebit: -2, totalAssets: 100 }])
    await removeStatement(house.ctx(), { accountId, id })
    expect((await finances(accountId)).statements).toEqual([])
  })

  it('of a bank have no score', async () => {
    const accountId = (await createAccount(house.ctx(), { name: 'Handelsbank', industry: 'Banking' })).id
    await addStatement(house.ctx(), { accountId, year: 2025, ...books })
    expect((await finances(accountId)).statements[0]!.altman.score.reason).toBe('NOT_APPLICABLE')
  })

  it('come in from a file by the names of the Russian forms, and go with its undo', async () => {
    const file = csv(
      'Контрагент;Отчетный год;Баланс (1600);Оборотные активы;Краткосрочные обязательства;Капитал и резервы;Нераспределенная прибыль;Прибыль от продаж;Выручка',
      'ООО «Дон»;2024;100;50;30;45;30;12;200',
      'ООО «Дон»;2023;90;40;30;40;25;10;180',
    )
    const brought = await house.bring('otchetnost.csv', file)
    expect(brought.result).toMatchObject({ kind: 'statements', rows: { new: 2, bad: 0 } })
    const { id } = await house.database.db
      .selectFrom('accounts')
      .select('id')
      .where('name', '=', 'ООО «Дон»')
      .executeTakeFirstOrThrow()
    const { statements } = await finances(id)
    expect(statements).toMatchObject([
      { year: 2024, revenue: 200, fileName: 'otchetnost.csv', sourceRow: 2 },
      { year: 2023 },
    ])
    expect(statements[0]!.altman.score.value).toBeCloseTo(3.955491, 6)
    await house.undo(brought.id)
    const left = await house.database.db
      .selectFrom('statements')
      .where('accountId', '=', id)
      .selectAll()
      .execute()
    expect(left).toEqual([])
  })

  it('that a person entered are not displaced by a file', async () => {
    const accountId = await add('Cedar Works')
    await addStatement(house.ctx(), { accountId, year: 2024, ...books })
    await house.bring('books.csv', csv('Company;Year;Total assets;Equity', 'Cedar Works;2024;999;1'))
    expect((await finances(accountId)).statements).toMatchObject([
      { year: 2024, totalAssets: 100, equity: null },
    ])
  })
})

describe('how an account pays', () => {
  it('is weighed by amount, with what is open against the credit limit and the invoices behind it', async () => {
    const accountId = await add('Dorn Pumpen')
    await updateAccount(house.ctx(), {
      accountId,
      version: 1,
      creditLimit: 1000,
      creditCurrency: 'EUR',
      paymentDays: 30,
    })
    await house.bring(
      'invoices.csv',
      csv(
        'Customer;Invoice no;Invoice date;Due date;Paid on;Amount;Currency',
        'Dorn Pumpen;I-1;2025-11-01;2025-12-01;2025-12-11;300;EUR',
        'Dorn Pumpen;I-2;2025-11-01;2025-12-01;2025-11-20;100;EUR',
        'Dorn Pumpen;I-3;2026-01-01;2026-02-01;;250;EUR',
      ),
    )
    const { payments } = await finances(accountId)
    expect(payments).toMatchObject({
      currency: 'EUR',
      daysLate: { value: 7.5 },
      lateSharePct: { value: 75 },
      open: 250,
      overdue: 250,
      longestOverdueDays: 28,
      creditLimit: 1000,
      creditUsedPct: { value: 25 },
      paymentDays: 30,
      invoices: 3,
      unconverted: 0,
    })
    expect(payments.facts.map(({ number }) => number)).toEqual(['I-3', 'I-1'])
    expect((await finances(accountId, '2025-12-05')).payments.open).toBe(300)
  })

  it('leaves out invoices in a currency nobody gave a rate for, and says how many', async () => {
    const accountId = await add('Esche Guss')
    await house.bring(
      'cny.csv',
      csv('Customer;Invoice no;Invoice date;Amount;Currency', 'Esche Guss;C-1;2026-01-01;500;CNY'),
    )
    expect((await finances(accountId)).payments).toMatchObject({ open: 0, invoices: 1, unconverted: 1 })
  })
})

describe('a sign of how an account fares', () => {
  it('has a source and a day that has come', async () => {
    const accountId = await add('Fichte Energie')
    const sign = { accountId, kind: 'investment', text: 'A second furnace', source: 'Local paper' } as const
    expect(await refusal(addSign(house.ctx(), { ...sign, seenOn: '2027-01-01' }))).toBe('INVALID')
    await addSign(house.ctx(), { ...sign, seenOn: '2026-02-10', direction: 'good' })
    expect((await finances(accountId)).signs).toMatchObject([
      { text: 'A second furnace', direction: 'good', source: 'Local paper', seenOn: '2026-02-10' },
    ])
  })

  it('is noted only by who may change the account', async () => {
    const { vera, stefan } = await addPeople(house.database.db)
    const accountId = await add('Ginster Metall')
    const sign = { accountId, kind: 'other', text: 'Seen', seenOn: '2026-02-10' } as const
    for (const actor of [vera, stefan])
      expect(await refusal(addSign(house.ctx({ actor }), sign))).toBe('NOT_FOUND')
  })
})
