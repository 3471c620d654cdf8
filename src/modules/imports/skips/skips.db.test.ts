import { describe, expect, it } from 'vitest'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { openSkipFile } from './service.ts'

describe('the file of rows that could not be read', () => {
  const house = emptyHouse()
  const skipFile = async (importId: string, language: string) => {
    const { fileName, lines } = await openSkipFile(house.ctx(), importId, language)
    let text = ''
    for await (const line of lines) text += line
    return { fileName, text }
  }
  const orders = csv(
    'Order no;Order date;Customer;Item;Quantity;Amount',
    'A-1;2025-03-01;Hanse Chemie AG;Pump;2;200',
    'A-2;31.02.2025;Hanse Chemie AG;=HYPERLINK("x");2;-50',
    'A-3;2025-03-03;Hanse Chemie AG;Pump;2;200',
    'A-4;2025-03-04;Hanse Chemie AG;Pump;2;200',
  )

  it('gives number, column, value and reason in the language of the reader, then the row', async () => {
    const { id, result } = await house.bring('orders.csv', orders)
    expect(result).toMatchObject({ rows: { bad: 1, new: 3 }, skipFile: `/imports/${id}/skip-file` })
    const { fileName, text } = await skipFile(id, 'ru')
    expect(fileName).toBe('orders.skipped.csv')
    const [header, row, end] = text.split('\r\n')
    expect(header).toBe(
      '\uFEFFMainstay: строка;Mainstay: столбец;Mainstay: значение;Mainstay: почему пропущено;Order no;Order date;Customer;Item;Quantity;Amount',
    )
    expect(row).toBe(
      `3;Order date;31.02.2025;Такого дня нет в календаре.;A-2;31.02.2025;Hanse Chemie AG;"'=HYPERLINK(""x"")";2;-50`,
    )
    expect(end).toBe('')
  })

  it('can be corrected and imported again', async () => {
    const { id } = await house.bring('orders.csv', orders)
    const { text } = await skipFile(id, 'en')
    const corrected = text.replaceAll('31.02.2025;Hanse', '28.02.2025;Hanse')
    const { result } = await house.bring('orders.skipped.csv', corrected)
    expect(result?.rows).toMatchObject({ read: 1, new: 1, bad: 0 })
    const line = await house.database.db
      .selectFrom('orderLines')
      .select(['amount', 'extra'])
      .where('orderedOn', '=', '2025-02-28')
      .executeTakeFirstOrThrow()
    expect(Number(line.amount)).toBe(-50)
    expect(line.extra).toBeNull()
  })

  it('keeps the customer beside a line that stood below it', async () => {
    const report = csv(
      'Продажи по клиентам;;;',
      'Контрагент / Номенклатура;Дата;Количество;Сумма, руб.',
      'ООО «Вектор»;;7;700,00',
      'Насос;01.03.2025;5;500,00',
      'Муфта;31.02.2025;2;200,00',
      'АО «Полярная энергия»;;4;430,00',
      'Насос;02.03.2025;3;300,00',
      'Муфта;30.02.2025;1;130,00',
      'Итого;;11;1130,00',
    )
    const { id, result } = await house.bring('report.csv', report)
    expect(result).toMatchObject({ rows: { new: 2, bad: 2 }, accounts: { new: 2 }, currency: 'RUB' })
    const { text } = await skipFile(id, 'en')
    const again = await house.bring('report.skipped.csv', text.replaceAll(/3[01]\.02\.2025/g, '27.02.2025'))
    expect(again.result).toMatchObject({
      rows: { new: 2, bad: 0 },
      accounts: { matched: 2, new: 0 },
      amount: 330,
      currency: 'RUB',
    })
  })
})
