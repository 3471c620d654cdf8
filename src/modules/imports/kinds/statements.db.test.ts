import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { xlsxBytes } from '../../../platform/tabular/write.ts'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { getFinances } from '../../finances/service.ts'
import { inspect, storeFile } from '../service.ts'

const balance = [
  ['Бухгалтерский баланс на 31 декабря 2024 г.'],
  ['Организация', 'АО «Вектор»'],
  ['ИНН', '7701234567'],
  ['Единица измерения: тыс. руб.'],
  ['Наименование показателя', 'Код', 'На 31 декабря 2024 г.', 'На 31 декабря 2023 г.'],
  ['Запасы', '1210', 200_000, 190_000],
  ['Итого по разделу II', '1200', 600_000, 520_000],
  ['БАЛАНС', '1600', 1_000_000, 900_000],
  ['Нераспределенная прибыль (непокрытый убыток)', '1370', 300_000, 250_000],
  ['Итого по разделу III', '1300', 450_000, 400_000],
  ['Итого по разделу V', '1500', 450_000, 500_000],
]
const profits = [
  ['Отчет о финансовых результатах'],
  ['Единица измерения: тыс. руб.'],
  ['Наименование показателя', 'Код', 'За 2024 г.', 'За 2023 г.'],
  ['Выручка', '2110', 2_000_000, 1_800_000],
  ['Прибыль (убыток) от продаж', '2200', 120_000, '(5 000)'],
  ['Чистая прибыль (убыток)', '2400', 80_000, '(9 000)'],
]
const workbook = () =>
  xlsxBytes([
    { name: 'Форма 1', rows: balance },
    { name: 'Форма 2', rows: profits },
  ])

describe('books laid out with lines down and years across', () => {
  const house = emptyHouse()
  const financesOf = async (name: string) => {
    const { id } = await house.database.db
      .selectFrom('accounts')
      .select('id')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    return getFinances(house.ctx(), { accountId: id })
  }

  it('are statements of the company above them, balance and profit and loss as one, in full roubles', async () => {
    const { kind, result } = await house.bring('отчётность.xlsx', await workbook())
    expect([kind, result?.rows]).toEqual([
      'statements',
      { read: 2, new: 2, changed: 0, same: 0, bad: 0, ignored: 1 },
    ])
    expect(result?.doubts.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['turned', 'linesUnplaced']),
    )
    const { statements } = await financesOf('АО «Вектор»')
    expect(statements).toMatchObject([
      {
        year: 2024,
        currency: 'RUB',
        totalAssets: 1e9,
        currentAssets: 6e8,
        currentLiabilities: 4.5e8,
        retainedEarnings: 3e8,
        equity: 4.5e8,
        revenue: 2e9,
        ebit: 1.2e8,
        netProfit: 8e7,
      },
      { year: 2023, totalAssets: 9e8, ebit: -5e6, netProfit: -9e6 },
    ])
    expect((await house.bring('отчётность.xlsx', await workbook())).result?.rows).toMatchObject({
      new: 0,
      changed: 0,
      same: 2,
    })
  })

  const nameless = csv(
    'Line;2024;2023',
    'Revenue;1200;1100',
    'Profit for the year;60;55',
    'Total assets;900;880',
  )

  it('ask whose they are where no line above says it', async () => {
    const { result } = await house.bring('annual report.csv', nameless)
    expect(result?.rows).toMatchObject({ new: 0, bad: 2 })
    expect(result?.doubts).toContainEqual(
      expect.objectContaining({
        code: 'requiredMissing',
        params: expect.objectContaining({ fields: ['account'] }),
      }),
    )
    const named = await house.bring('annual report.csv', nameless, {
      map: { constants: { account: 'Nordic Steel AB', currency: 'EUR' } },
    })
    expect(named.result?.rows).toMatchObject({ new: 2, bad: 0 })
    expect(named.result?.doubts.map(({ code }) => code)).not.toContain('requiredMissing')
    expect((await financesOf('Nordic Steel AB')).statements).toMatchObject([
      { year: 2024, currency: 'EUR', revenue: 1200, netProfit: 60, totalAssets: 900 },
      { year: 2023, revenue: 1100 },
    ])
  })

  it('are shown as the table they became before anything is written', async () => {
    const ctx = house.ctx()
    const { fileId } = await storeFile(ctx, 'annual report.csv', Readable.from([Buffer.from(nameless)]))
    const shown = await inspect(ctx, { fileId })
    expect(shown).toMatchObject({ kind: 'statements', headerRow: 1 })
    expect(shown.rows.map(({ cells }) => cells)).toEqual([
      ['Year', 'Total assets', 'Revenue', 'Net profit'],
      [2024, '900', '1200', '60'],
      [2023, '880', '1100', '55'],
    ])
    expect(shown.columns.map(({ field }) => field)).toEqual(['year', 'totalAssets', 'revenue', 'netProfit'])
  })
})
