import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeText } from '../../core/text/encode.ts'
import { csvBatches } from './csvRows.ts'
import type { Dialect } from './dialect.ts'
import { readAll, refusal, temporaryFolder } from './folder.fixture.ts'
import { TABLE_LIMITS } from './limits.ts'
import { openTable } from './openTable.ts'
import { zipOf } from './zip.fixture.ts'

const files = temporaryFolder()

describe('reading text files as people send them', () => {
  it('reads windows-1251 with quotes, line ends inside a cell and decimal commas', async () => {
    const text =
      'Дата;Клиент;Сумма\r\n01.02.2025;"ООО ""Северная губа""";1 234,50\r\n\r\n02.02.2025;"две\r\nстроки";\r\n'
    const { table, rows } = await readAll(await files.put('a.csv', encodeText(text, 'windows-1251')))
    expect(table).toMatchObject({
      format: 'csv',
      encoding: 'windows-1251',
      separator: ';',
      sheets: [],
      sheet: null,
    })
    expect(rows).toEqual([
      ['Дата', 'Клиент', 'Сумма'],
      ['01.02.2025', 'ООО "Северная губа"', '1 234,50'],
      [],
      ['02.02.2025', 'две\nстроки', null],
    ])
    expect(table.bytesRead()).toBe(table.size)
  })

  it('reads UTF-16 with tabs, with and without a mark', async () => {
    const text = 'Order\tCustomer\r\nSO-1\tNordic Steel AB\r\n'
    for (const mark of ['\uFEFF', '']) {
      const { table, rows } = await readAll(await files.put('b.tsv', Buffer.from(mark + text, 'utf16le')))
      expect(table).toMatchObject({ format: 'tsv', encoding: 'utf-16le', separator: '\t' })
      expect(rows).toEqual([
        ['Order', 'Customer'],
        ['SO-1', 'Nordic Steel AB'],
      ])
    }
  })

  it('keeps the number of a row where blank rows and Excel’s sep= line stand before it', async () => {
    const { rows } = await readAll(await files.put('c.csv', 'sep=;\n\n\na;b\n1;2'))
    expect(rows).toEqual([[], [], [], ['a', 'b'], ['1', '2']])
  })

  it('unpacks .gz, and a .zip with one table in it, on the way', async () => {
    const text = 'a;b\n1;2\n'
    expect((await readAll(await files.put('d.csv.gz', gzipSync(text)))).rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    const archive = zipOf([
      { name: 'export/', body: '' },
      { name: 'export/sales.csv', body: text },
    ])
    const zipped = await readAll(await files.put('d.zip', archive))
    expect(zipped.rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(zipped.table.bytesRead()).toBe(archive.length)
  })

  it('reads the rows again from the first, and may be left in the middle', async () => {
    const table = await openTable(await files.put('e.csv', 'a;b\n1;2\n'.repeat(100_000)))
    for await (const batch of table.batches()) {
      expect(batch.firstRow).toBe(1)
      break
    }
    let rows = 0
    for await (const batch of table.batches()) rows += batch.rows.length
    expect(rows).toBe(200_000)
    await table.close()
  })

  it('takes a quote that is never closed for an ordinary character', async () => {
    const text = `a;b;c\n${'1;2;3\n'.repeat(50)}4;"5;6\n7;8;9\n"Вектор" ООО;11;12\n13;14;15\n`
    const { rows } = await readAll(await files.put('f.csv', text))
    expect(rows.slice(-4)).toEqual([
      ['4', '"5', '6'],
      ['7', '8', '9'],
      ['"Вектор" ООО', '11', '12'],
      ['13', '14', '15'],
    ])
    expect(rows).toHaveLength(55)
  })

  it('finds the encoding of a file whose first megabyte is ASCII', async () => {
    const text = `${'code;1;plain\n'.repeat(100_000)}Северная губа;2;насос\n`
    const { table, rows } = await readAll(await files.put('g.csv', encodeText(text, 'windows-1251')))
    expect(table.encoding).toBe('windows-1251')
    expect(rows.at(-1)).toEqual(['Северная губа', '2', 'насос'])
  })
})

describe('files that are refused', () => {
  it.each<[string, string | Uint8Array, object]>([
    ['an empty file', '', { code: 'empty_file' }],
    ['a NUL byte', 'a;b\n1;2\n3;\0\n', { code: 'nul_byte', params: { row: 3 } }],
    [
      'a NUL byte far inside',
      `${'1;2\n'.repeat(200_000)}3;\0\n`,
      { code: 'nul_byte', params: { row: 200_001 } },
    ],
    ['a line of 100 MB', `a;b\n${'x'.repeat(100_000_000)}`, { code: 'line_too_long', params: { row: 2 } }],
    [
      '5,000 columns',
      `a;b\n${';'.repeat(4999)}\n`,
      { code: 'too_many_columns', params: { row: 2, columns: 5000 } },
    ],
    ['PDF', '%PDF-1.7 …', { code: 'unsupported_format', params: { format: 'pdf' } }],
    ['HTML named as Excel', '<html><table>', { code: 'unsupported_format', params: { format: 'html' } }],
    [
      'old Excel',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      { code: 'unsupported_format', params: { format: 'xls' } },
    ],
    ['other bytes', Buffer.from('\x01\x02\x03\x04\x05'.repeat(50), 'latin1'), { code: 'not_text' }],
    [
      'a broken .gz',
      Buffer.concat([gzipSync('a;b\n1;2\n').subarray(0, 12), Buffer.alloc(40, 255)]),
      { code: 'damaged_archive' },
    ],
  ])('%s', async (_, body, expected) => {
    expect(await refusal(await files.put('refused', body))).toMatchObject(expected)
  })

  it('a .gz that grows beyond the limit, and an unknown encoding', async () => {
    const bomb = gzipSync('1;2\n'.repeat(3_000_000))
    expect(bomb.length).toBeLessThan(100_000)
    const path = await files.put('bomb.gz', bomb)
    expect(await refusal(path, { limits: { unpackedBytes: 1_000_000 } })).toMatchObject({ code: 'too_large' })
    expect(await refusal(path, { encoding: 'martian' })).toMatchObject({ code: 'unknown_encoding' })
  })

  it('a workbook with a password, by the name of its stream', async () => {
    const ole = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(3000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await refusal(await files.put('locked.xlsx', ole))).toMatchObject({ code: 'password_protected' })
  })
})

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

describe('whatever the cells and wherever the stream is cut', () => {
  const dialect: Dialect = { separator: ';', quoted: true, lineEnd: '\n', columns: 2, separatorLine: false }
  const anyCell = fc.string({ unit: fc.constantFrom('a', 'я', ';', '"', '\n', ' ', ','), maxLength: 6 })
  it('quoted cells come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyCell, anyCell), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        async (cells, size) => {
          const text = cells.map((row) => row.map(quoted).join(';')).join('\r\n')
          const rows: unknown[] = []
          let next = 1
          for await (const batch of csvBatches(
            cut(Buffer.from(text), size),
            'utf-8',
            dialect,
            TABLE_LIMITS,
          )) {
            expect(batch.firstRow).toBe(next)
            next += batch.rows.length
            rows.push(...batch.rows)
          }
          expect(rows).toEqual(cells.map((row) => row.map((cell) => (cell === '' ? null : cell))))
        },
      ),
    )
  })
})
