import { describe, expect, it } from 'vitest'
import type { Cell } from '../../core/tabular/cell.ts'
import { collected, readAll, temporaryFolder } from './folder.fixture.ts'
import { csvText, writeCsvFile, writeXlsxFile, xlsxBytes } from './write.ts'

const files = temporaryFolder()

async function csv(rows: Cell[][], options = {}): Promise<string> {
  return (await collected(csvText(rows, options))).join('')
}

describe('writing CSV', () => {
  it('quotes what needs it and begins with a mark for Excel', async () => {
    const rows = [
      ['Клиент', 'Сумма'],
      ['ООО "Вектор", Омск', 1234.5],
      ['две\nстроки', null],
      [true, -5],
    ]
    expect(await csv(rows)).toBe(
      '\uFEFFКлиент,Сумма\r\n"ООО ""Вектор"", Омск",1234.5\r\n"две\nстроки",\r\ntrue,-5\r\n',
    )
    expect(await csv([['a', 'b']], { separator: ';', byteOrderMark: false })).toBe('a;b\r\n')
  })

  it('never writes a text that a spreadsheet would calculate', async () => {
    const texts = ['=1+1', '+49 30 1234', '-5', '@SUM(A1)', '\tx', '\rx', "'=1", 'a=1']
    const written = await csv([texts], { separator: ';', byteOrderMark: false })
    expect(written).toBe(`'=1+1;'+49 30 1234;'-5;'@SUM(A1);'\tx;"'\rx";'=1;a=1\r\n`)
  })

  it('comes back through the reader', async () => {
    const rows: Cell[][] = [
      ['a', 'b', 'c'],
      ['x;y', null, 'q"q'],
      ['1', '2', '3'],
    ]
    await writeCsvFile(files.at('out.csv'), rows)
    expect((await readAll(files.at('out.csv'))).rows).toEqual(rows)
  })
})

describe('writing workbooks', () => {
  const rows: Cell[][] = [
    ['Клиент', 'Дата', 'Сумма', 'Оплачено'],
    ['ООО «Вектор»', '2025-11-30', 1234.5, true],
    ['Nordic Steel AB', '2025-11-30T14:23:00', -5, false],
    [null, null, 0],
    ['=1+1', '@x', '-5'],
  ]
  const read = [...rows.slice(0, 4), ["'=1+1", "'@x", "'-5"]]

  it('keeps numbers, dates and texts apart, and formulas as texts', async () => {
    await writeXlsxFile(files.at('out.xlsx'), rows, 'Заказы')
    const { table, rows: back } = await readAll(files.at('out.xlsx'))
    expect(table).toMatchObject({ format: 'xlsx', sheets: ['Заказы'] })
    expect(back).toEqual(read)
  })

  it('writes several sheets', async () => {
    const path = await files.put(
      'sheets.xlsx',
      await xlsxBytes([
        { name: 'Summary', rows: [['a']] },
        { name: 'Details', rows },
      ]),
    )
    expect((await readAll(path)).table.sheets).toEqual(['Summary', 'Details'])
    expect((await readAll(path, { sheet: 'Details' })).rows).toEqual(read)
  })
})
