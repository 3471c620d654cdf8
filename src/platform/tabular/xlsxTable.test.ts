import { describe, expect, it } from 'vitest'
import { collected, readAll, refusal, temporaryFolder } from './folder.fixture.ts'
import { TABLE_LIMITS } from './limits.ts'
import { openTable } from './openTable.ts'
import { sampleTable } from './sampleTable.ts'
import { readWorkbook } from './workbook.ts'
import { secondReaderRows, streamedRows, xlsxRows } from './xlsxRows.ts'
import { openZip } from './zipArchive.ts'
import { workbookOf, zipOf } from './zip.fixture.ts'

const files = temporaryFolder()
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`
const text = (reference: string, value: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`

async function rowsOf(sheet: string, sharedStrings = '', workbookPr = '') {
  const path = await files.put('sheet.xlsx', workbookOf({ Лист1: sheet }, sharedStrings, workbookPr))
  return (await readAll(path)).rows
}

describe('reading workbooks', () => {
  it('reads numbers, truth values, shared, inline and formatted texts, and results of formulas', async () => {
    const shared =
      '<si><t>Насос &amp; вал</t></si><si><r><t>две </t></r><r><rPr/><t xml:space="preserve">части</t></r><rPh><t>намёк</t></rPh></si><si/>'
    const cells = `<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1"><v>1.5E-3</v></c>
      <c r="E1" t="b"><v>1</v></c><c r="F1" t="str"><f>A1&amp;"x"</f><v>итог</v></c><c r="G1"><f>1+1</f><v>2</v></c>${text('H1', 'a_x000A_b')}`
    expect(await rowsOf(row(1, cells), shared)).toEqual([
      ['Насос & вал', 'две части', null, 0.0015, true, 'итог', 2, 'a\nb'],
    ])
  })

  it('leaves a text that begins with = a text', async () => {
    expect(await rowsOf(row(1, text('A1', '=1+1')))).toEqual([['=1+1']])
  })

  it('gives dates as ISO text, with the time only where there is one', async () => {
    const cells =
      '<c r="A1" s="1"><v>45991</v></c><c r="B1" s="3"><v>45991.599305555559</v></c><c r="C1" s="4"><v>0.5</v></c><c r="D1" s="2"><v>45991</v></c><c r="E1" t="d"><v>2025-11-30T00:00:00</v></c><c r="F1" s="3"><v>45991.99999999</v></c>'
    expect(await rowsOf(row(1, cells))).toEqual([
      ['2025-11-30', '2025-11-30T14:23:00', '12:00:00', 45991, '2025-11-30', '2025-12-01'],
    ])
  })

  it('counts days from 1904 where the workbook says so', async () => {
    const cells = '<c r="A1" s="1"><v>44529</v></c>'
    expect(await rowsOf(row(1, cells), '', '<workbookPr date1904="1"/>')).toEqual([['2025-11-30']])
  })

  it('gives errors and empty cells as null and drops what is formatted but empty at the end of a row', async () => {
    const cells = `<c r="A1" t="e"><v>#REF!</v></c>${text('B1', '#N/A')}<c r="C1"><v>5</v></c><c r="D1" s="1"/><c r="XFD1" s="1"/>`
    expect(await rowsOf(row(1, cells))).toEqual([[null, null, 5]])
  })

  it('numbers rows as the sheet does, blank ones included, and forgets blank rows at the end', async () => {
    const sheet = `${row(3, text('B3', 'шапка'))}<row r="4"/>${row(6, text('A6', 'x'))}<row r="7"><c r="A7" s="1"/></row>`
    expect(await rowsOf(sheet)).toEqual([[], [], [null, 'шапка'], [], [], ['x']])
  })

  it('begins a new batch behind a long gap instead of filling it', async () => {
    const path = await files.put(
      'gap.xlsx',
      workbookOf({ A: row(1, text('A1', 'x')) + row(1_048_576, text('A1048576', 'y')) }),
    )
    const table = await openTable(path)
    const batches = await collected(table.batches())
    expect(batches).toEqual([
      { firstRow: 1, rows: [['x']] },
      { firstRow: 1_048_576, rows: [['y']] },
    ])
    await table.close()
  })

  it('reads cells without references, with prefixes, comments, CDATA and other quotes', async () => {
    const sheet = `<x:row><x:c t='inlineStr'><x:is><x:t><![CDATA[a < b]]></x:t></x:is></x:c><!-- <x:row> --><x:c\n t="n"><x:v>7</x:v></x:c></x:row>`
    expect(await rowsOf(sheet)).toEqual([['a < b', 7]])
  })

  it('is not slowed down by comments without an end', async () => {
    const opened = Array.from({ length: 300_000 }, (_, i) => `<!--${i}`).join('')
    expect(await rowsOf(row(1, text('A1', 'x')) + row(2, opened))).toEqual([['x']])
  })

  it('lists the sheets and reads the one that is asked for', async () => {
    const book = workbookOf({ 'Read me': row(1, text('A1', 'x')), 'A &amp; B': row(2, text('A2', 'y')) })
    const path = await files.put('two.xlsx', book)
    const { table, rows } = await readAll(path, { sheet: 'A & B' })
    expect(table).toMatchObject({
      format: 'xlsx',
      encoding: null,
      separator: null,
      sheets: ['Read me', 'A & B'],
      sheet: 'A & B',
    })
    expect(rows).toEqual([[], ['y']])
    expect(table.bytesRead()).toBe(book.length)
    expect(await refusal(path, { sheet: 'C' })).toEqual({ code: 'sheet_missing', params: { sheet: 'C' } })
  })

  it('shows the first rows of every sheet', async () => {
    const many = Array.from({ length: 1000 }, (_, i) => row(i + 1, text(`A${i + 1}`, `r${i + 1}`))).join('')
    const path = await files.put('sample.xlsx', workbookOf({ A: row(3, text('A3', 'x')), B: many }))
    const sample = await sampleTable(path, {}, 5)
    expect(sample).toMatchObject({ format: 'xlsx', size: expect.any(Number) })
    expect(sample.sheets).toMatchObject([
      { sheet: 'A', rows: [[], [], ['x']] },
      { sheet: 'B', rows: [['r1'], ['r2'], ['r3'], ['r4'], ['r5']] },
    ])
  })
})

async function* failingRows() {
  yield [{ row: 2, cells: ['Клиент', '2025-11-30', true] }]
  throw new Error('broken behind row 2')
}

describe('the second reader', () => {
  const sheet = `${row(2, `${text('A2', 'Клиент')}<c r="B2" s="1"><v>45991</v></c><c r="C2" t="b"><v>1</v></c>`)}${row(4, text('B4', '=x'))}`
  const expected = [[], ['Клиент', '2025-11-30', true], [], [null, '=x']]

  async function rowsWith(...readers: ('first' | 'failing' | 'second')[]) {
    const path = await files.put('readers.xlsx', workbookOf({ A: sheet }))
    const archive = await openZip(path, TABLE_LIMITS)
    const workbook = (await readWorkbook(archive))!
    const chosen = { first: streamedRows, second: secondReaderRows, failing: failingRows }
    const source = {
      path,
      archive,
      workbook,
      sheet: workbook.sheets[0]!,
      limits: TABLE_LIMITS,
      currencies: new Map(),
      onBytes: () => undefined,
    }
    try {
      const batches = await collected(
        xlsxRows(
          source,
          readers.map((name) => chosen[name]),
        ),
      )
      return batches.flatMap((batch) => batch.rows)
    } finally {
      archive.close()
    }
  }

  it('gives the same rows as the first', async () => {
    expect(await rowsWith('first')).toEqual(expected)
    expect(await rowsWith('second')).toEqual(expected)
  })

  it('goes on where the first failed, without repeating a row', async () => {
    expect(await rowsWith('failing', 'second')).toEqual(expected)
  })

  it('says so when both fail', async () => {
    await expect(rowsWith('failing', 'failing')).rejects.toMatchObject({
      code: 'damaged_workbook',
      params: { row: 3 },
    })
  })
})

describe('archives that are refused before they are unpacked', () => {
  it.each<[string, Buffer, string]>([
    [
      '20,000 entries',
      zipOf(Array.from({ length: 20_000 }, (_, i) => ({ name: `f${i}`, body: '' }))),
      'too_many_entries',
    ],
    [
      'a bomb by its ratio',
      zipOf([{ name: 'xl/workbook.xml', body: Buffer.alloc(20_000_000) }]),
      'suspicious_ratio',
    ],
    ['a path that climbs', zipOf([{ name: '../../etc/passwd.csv', body: 'a;b' }]), 'suspicious_path'],
    ['an absolute path', zipOf([{ name: '/etc/passwd.csv', body: 'a;b' }]), 'suspicious_path'],
    ['encrypted entries', zipOf([{ name: 'a.csv', body: 'a;b', flags: 1 }]), 'password_protected'],
    [
      'an entry that lies about its size',
      zipOf([{ name: 'a.csv', body: 'a;b\n'.repeat(90_000), claimedBytes: 100 }]),
      'damaged_archive',
    ],
    [
      'one name twice',
      zipOf([
        { name: 'a.csv', body: 'a' },
        { name: 'a.csv', body: 'b' },
      ]),
      'damaged_archive',
    ],
    [
      'several tables',
      zipOf([
        { name: 'a.csv', body: 'a' },
        { name: 'b.csv', body: 'b' },
      ]),
      'several_tables',
    ],
    ['no table', zipOf([{ name: 'a.exe', body: 'a' }]), 'no_table'],
    [
      'OpenDocument',
      zipOf([
        { name: 'mimetype', body: 'x' },
        { name: 'content.xml', body: '<x/>' },
      ]),
      'unsupported_format',
    ],
    ['a cut archive', zipOf([{ name: 'a.csv', body: 'a;b' }]).subarray(0, 40), 'damaged_archive'],
  ])('%s', async (_, body, code) => {
    expect(await refusal(await files.put('archive.zip', body))).toMatchObject({ code })
  })

  it('too many bytes in all, too many columns, a row without an end', async () => {
    const path = await files.put('large.xlsx', workbookOf({ A: row(1, text('A1', 'x')) }))
    expect(await refusal(path, { limits: { unpackedBytes: 500 } })).toMatchObject({ code: 'too_large' })
    expect(await refusal(path, { limits: { heldBytes: 100 } })).toMatchObject({ code: 'too_large' })
    const wide = await files.put('wide.xlsx', workbookOf({ A: row(1, text('XFD1', 'x')) }))
    expect(await refusal(wide)).toEqual({ code: 'too_many_columns', params: { row: 1, columns: 16_384 } })
  })
})
