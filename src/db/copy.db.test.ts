import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyDatabase } from '../test/database.ts'
import type { Session } from './connect.ts'
import { openSession } from './connect.ts'
import { copyInto, copyOut } from './copy.ts'
import type { CopyValue } from './copytext.ts'

const database = emptyDatabase()
let session: Session

beforeAll(async () => {
  session = await openSession(database.url, 'test')
  await session.client.query(`create table goods (
    id int, label text, price numeric, sold_on date, changed_at timestamptz, tags text[], detail jsonb,
    active boolean, bytes bytea)`)
})
afterAll(() => session.close())

async function* failing(): AsyncGenerator<[number]> {
  yield [1]
  throw new Error('the file ended early')
}

describe('a bulk load', () => {
  it('stores every kind of value as it was given', async () => {
    const row: CopyValue[] = [
      1,
      'tab\t line\nback\\slash',
      12.5,
      '2026-03-01',
      new Date('2026-03-01T10:00:00Z'),
      ['a "b"', 'c\\d', null],
      { deep: ['ü', 'line\nend'] },
      true,
      Buffer.from([0, 92, 10]),
    ]
    const columns = ['id', 'label', 'price', 'sold_on', 'changed_at', 'tags', 'detail', 'active', 'bytes']
    expect(await copyInto(session.client, 'goods', columns, [row])).toBe(1)
    const { rows } = await session.client.query('select * from goods where id = 1')
    expect(rows).toEqual([Object.fromEntries(columns.map((column, place) => [column, row[place]]))])
  })

  it('stores any text unchanged', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((value) => value.replaceAll('\0', ''))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(text), { minLength: 1, maxLength: 20 }), async (labels) => {
        await session.client.query('truncate goods')
        await copyInto(
          session.client,
          'goods',
          ['id', 'label'],
          labels.map((label, id) => [id, label]),
        )
        const { rows } = await session.client.query<{ label: string | null }>(
          'select label from goods order by id',
        )
        expect(rows.map((row) => row.label)).toEqual(labels)
      }),
      { numRuns: 50 },
    )
  })

  it('takes 300,000 rows, and lets their source wait while the database does', async () => {
    await session.client.query('truncate goods')
    let given = 0
    async function* rows(): AsyncGenerator<[number, string]> {
      for (; given < 300_000; given++) yield [given, `goods of the day ${given}`]
    }
    const other = await openSession(database.url, 'test')
    await other.client.query('begin; lock table goods in exclusive mode')
    const load = copyInto(session.client, 'goods', ['id', 'label'], rows())
    await new Promise((resolve) => setTimeout(resolve, 300))
    const givenToNobody = given
    await other.client.query('rollback')
    await other.close()
    expect(await load).toBe(300_000)
    expect(givenToNobody).toBeLessThan(100_000)
  })

  it('that fails leaves nothing behind and the connection in use', async () => {
    await session.client.query('truncate goods')
    await expect(copyInto(session.client, 'goods', ['id'], [[1], ['not a number']])).rejects.toThrow(
      /invalid input syntax/,
    )
    await expect(copyInto(session.client, 'goods', ['id'], failing())).rejects.toThrow('the file ended early')
    const { rows } = await session.client.query<{ count: number }>('select count(*) as count from goods')
    expect(rows[0]?.count).toBe(0)
  })

  it('shares the transaction of the queries on its session', async () => {
    await session.client.query('begin')
    await copyInto(session.client, 'goods', ['id'], [[7]])
    await session.client.query('rollback')
    expect((await session.client.query('select from goods')).rowCount).toBe(0)
  })
})

describe('a bulk read', () => {
  it('gives what a bulk load takes', async () => {
    await session.client.query('truncate goods')
    await copyInto(
      session.client,
      'goods',
      ['id', 'label'],
      [
        [1, 'a\tb'],
        [2, null],
      ],
    )
    const content = copyOut(session.client, 'select id, label from goods order by id')
    const chunks: Buffer[] = []
    for await (const chunk of content) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toBe('1\ta\\tb\n2\t\\N\n')
    expect(content.rowCount).toBe(2)
  })
})
