import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '../src/contract.ts'
import { mainstay, type Ran } from './commandLine.ts'
import { makeDataFolder, removeDataFolder } from './dataFolder.ts'
import { type OrderLine, russianOrders } from './files.ts'
import { startServer } from './server.ts'

type Answer<Part extends keyof Client, Call extends keyof Client[Part]> = Client[Part][Call] extends (
  ...given: never[]
) => Promise<infer Output>
  ? Output
  : never
type Imported = { rows: Record<string, number>; skipFile: string | null }
type ListedAccount = { id: string; name: string; valueLast12m: number | null }

const nowhere = '00000000-0000-4000-8000-000000000000'
let dataDir: string
let file: string

const run = (...args: string[]) => mainstay(dataDir, ...args)

/** The one document a command prints with --json; anything beside it on stdout would not parse. */
async function json<Document>(...args: string[]): Promise<Document> {
  const ran = await run(...args, '--json')
  expect(ran.code, ran.stderr).toBe(0)
  return JSON.parse(ran.stdout) as Document
}

/** Orders of four customers; one line has no day that exists, and one company stands under two spellings. */
const lines: OrderLine[] = [
  ['К-1', '12.01.2026', 'ООО «Гидропривод»', '900 000,00'],
  ['К-2', '14.02.2026', 'ООО «Гидропривод»', '650 000,00'],
  ['К-3', '02.03.2026', 'АО «Тепломонтаж»', '120 000,00'],
  ['К-4', '31.02.2026', 'АО «Тепломонтаж»', '80 000,00'],
  ['К-5', '21.04.2026', 'ЗАО «Стройдеталь»', '40 000,00'],
  ['К-6', '05.05.2026', 'OOO Gidroprivod', '70 000,00'],
].map(([number, date, customer, amount]) => ({
  number: number!,
  date: date!,
  customer: customer!,
  product: 'Задвижка',
  quantity: '1',
  amount: amount!,
}))

beforeAll(async () => {
  dataDir = await makeDataFolder('commands')
  file = path.join(dataDir, 'заказы.csv')
  await writeFile(file, russianOrders(lines))
})
afterAll(() => removeDataFolder(dataDir))

describe('help', () => {
  it('lists every command with what it does', async () => {
    const help = await run('--help')
    expect(help).toMatchObject({ code: 0, stderr: '' })
    for (const words of [
      'mainstay serve',
      'mainstay import FILE',
      'mainstay segments show',
      'mainstay backup FILE',
    ])
      expect(help.stdout).toContain(words)
    expect((await run('segments', 'show', '--help')).stdout).toContain('--as-of')
  })

  it.each([
    [['acounts', 'list'], 'Did you mean "accounts list"?'],
    [['segments', 'shw'], 'Did you mean "segments show"?'],
    [['accounts', 'list', '--sarch', 'x'], '--sarch'],
    [['segments', 'show', '--window', '3m'], '--window is one of'],
    [['import'], 'Name the file'],
    [['serve', '--port', '70000'], '--port is a number'],
  ])('answers %j with what is wrong, on stderr, with exit code 2', async (args, said) => {
    const ran = await run(...args)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(said)
  })
})

describe('an import', () => {
  let importId: string

  it('that is only checked changes nothing and says what it would do', async () => {
    const checked = await run('import', file, '--dry-run')
    expect(checked.code).toBe(4)
    expect(await json<unknown[]>('accounts', 'list')).toEqual([])
  })

  it('that nobody confirmed changes nothing and says what is missing', async () => {
    const asked = await run('import', file)
    expect(asked.code).toBe(1)
    expect(asked.stderr).toContain('--yes')
    expect(await json<unknown[]>('accounts', 'list')).toEqual([])
  })

  it('of a file that is not there ends with 3 and names it', async () => {
    const missing = await run('import', '/nowhere/orders.csv', '--yes')
    expect(missing).toMatchObject({ code: 3, stdout: '' })
    expect(missing.stderr).toContain('/nowhere/orders.csv')
  })

  it('with a bad row takes the others, writes the bad one into a skip file, and ends with 4', async () => {
    const ran = await run('import', file, '--json', '--yes')
    expect(ran.code, ran.stderr).toBe(4)
    const { rows, skipFile } = JSON.parse(ran.stdout) as Imported
    expect(rows).toMatchObject({ read: 6, new: 5, bad: 1 })
    const skipped = await readFile(skipFile!, 'utf8')
    expect(skipped).toContain('31.02.2026')
    expect(skipped.match(/К-\d/g)).toEqual(['К-4'])
  })

  it('of the same file changes nothing', async () => {
    const again = JSON.parse((await run('import', file, '--json', '--yes')).stdout) as Imported
    expect(again.rows).toMatchObject({ new: 0, changed: 0, same: 5, bad: 1 })
  })

  it('of several files at once answers with one list', async () => {
    const both = await run('import', file, file, '--json', '--yes')
    expect((JSON.parse(both.stdout) as Imported[]).map(({ rows }) => rows.same)).toEqual([5, 5])
  })

  it('stands in the list and can be looked at', async () => {
    const imports = await json<Answer<'imports', 'list'>['items']>('imports', 'list')
    const first = imports.findLast(({ status }) => status === 'done')!
    importId = first.id
    expect(first).toMatchObject({ fileName: 'заказы.csv', kind: 'orders' })
    const shown = await run('imports', 'show', importId)
    expect(shown.code).toBe(0)
    expect(shown.stdout).toContain('31.02.2026')
  })

  it('that nobody knows ends with 3', async () => {
    expect(await run('imports', 'show', nowhere)).toMatchObject({ code: 3, stdout: '' })
    expect(await run('imports', 'undo', nowhere, '--yes')).toMatchObject({ code: 3, stdout: '' })
  })

  it('is not taken back without a word, is with --yes, and comes in again', async () => {
    expect((await run('imports', 'undo', importId)).code).toBe(1)
    expect(await json<ListedAccount[]>('accounts', 'list')).toHaveLength(4)
    const undone = await json<Answer<'imports', 'undo'>>('imports', 'undo', importId, '--yes')
    expect(undone).toMatchObject({ keptCount: 0 })
    expect(await json<unknown[]>('accounts', 'list')).toEqual([])
    expect((await run('import', file, '--yes', '--quiet')).code).toBe(4)
  })
})

describe('accounts', () => {
  it('are listed, searched and shown by name', async () => {
    const all = await json<ListedAccount[]>('accounts', 'list')
    expect(all.map(({ name }) => name).toSorted()).toEqual([
      'OOO Gidroprivod',
      'АО «Тепломонтаж»',
      'ЗАО «Стройдеталь»',
      'ООО «Гидропривод»',
    ])
    expect(await json<ListedAccount[]>('accounts', 'list', '--search', 'teplomontazh')).toMatchObject([
      { name: 'АО «Тепломонтаж»' },
    ])
    expect(await json('accounts', 'show', 'АО «Тепломонтаж»')).toMatchObject({
      name: 'АО «Тепломонтаж»',
      why: { standing: { value: 120_000 } },
    })
  })

  it('that nobody knows end with 3, by id and by name', async () => {
    expect(await run('accounts', 'show', nowhere)).toMatchObject({ code: 3, stdout: '' })
    const unknown = await run('accounts', 'show', 'ООО «Неизвестность»')
    expect(unknown).toMatchObject({ code: 3, stdout: '' })
    expect(unknown.stderr).toContain('ООО «Неизвестность»')
  })

  it('are merged with their history and parted again', async () => {
    const merge = await json<Answer<'accounts', 'merge'>>(
      'accounts',
      'merge',
      'ООО «Гидропривод»',
      'OOO Gidroprivod',
      '--yes',
    )
    expect(await json('accounts', 'show', 'ООО «Гидропривод»')).toMatchObject({
      why: { standing: { value: 1_620_000 } },
    })
    await json('accounts', 'unmerge', merge.id)
    expect(await json('accounts', 'show', 'ООО «Гидропривод»')).toMatchObject({
      why: { standing: { value: 1_550_000 } },
    })
  })
})

describe('segments', () => {
  type Segments = Answer<'segments', 'show'>

  it('are shown as of a day, over a window, by account or by holding', async () => {
    const now = await json<Segments>('segments', 'show')
    expect(now).toMatchObject({
      asOf: '2026-05-05',
      window: '12m',
      currency: 'RUB',
      concentration: { top1Pct: expect.closeTo(87.08, 2) },
    })
    const earlier = await json<Segments>(
      'segments',
      'show',
      '--as-of',
      '2026-02-28',
      '--window',
      'all',
      '--by',
      'parent',
    )
    expect(earlier).toMatchObject({ asOf: '2026-02-28', window: 'all', concentration: { top1Pct: 100 } })
    const spoken = await run('segments', 'show', '--window', '24m')
    expect(spoken).toMatchObject({ code: 0 })
    expect(spoken.stdout).toContain('ООО «Гидропривод»')
  })

  it('are the same after everything was summed anew', async () => {
    const before = await json<Segments>('segments', 'show')
    expect(await json('analyse')).toMatchObject({ asOf: '2026-05-05', accounts: 4 })
    expect(await json('segments', 'show')).toEqual(before)
  })
})

describe('the sample company', () => {
  it('comes beside what is there and goes without a trace', async () => {
    const before = await json('segments', 'show')
    expect((await run('sample', 'load', '--quiet')).code).toBe(0)
    expect((await json<ListedAccount[]>('accounts', 'list')).length).toBeGreaterThan(100)
    expect((await run('sample', 'remove')).code).toBe(1)
    const removed = await run('sample', 'remove', '--yes')
    expect(removed.code, removed.stderr).toBe(0)
    expect(await json('segments', 'show')).toEqual(before)
  })
})

describe('a backup', () => {
  it('restored into another folder gives the same segments, and is not restored over data', async () => {
    const backup = path.join(dataDir, 'backup.tar')
    const other = await makeDataFolder('restored')
    try {
      expect(await json('backup', backup)).toMatchObject({ tables: expect.any(Number) })
      const restored = await mainstay(other, 'restore', backup, '--json')
      expect(restored.code, restored.stderr).toBe(0)
      const segments = await mainstay(other, 'segments', 'show', '--json')
      expect(JSON.parse(segments.stdout)).toEqual(await json('segments', 'show'))
      expect(await mainstay(other, 'restore', backup)).toMatchObject({ code: 1, stdout: '' })
    } finally {
      await removeDataFolder(other)
    }
  })
})

describe('beside a running server', () => {
  let stop: () => Promise<void>
  let holder: number
  beforeAll(async () => {
    const server = await startServer({ dataDir, empty: true })
    stop = server.stop
    holder = server.pid
  })
  afterAll(() => stop())

  it('every command speaks to it instead of being locked out', async () => {
    const segments = await json('segments', 'show')
    const answers: Ran[] = await Promise.all([
      run('accounts', 'list'),
      run('imports', 'list'),
      run('doctor'),
      run('import', file, '--yes'),
    ])
    expect(answers.map(({ code }) => code)).toEqual([0, 0, 0, 4])
    expect(await json('segments', 'show')).toEqual(segments)
    expect(await json('backup', path.join(dataDir, 'beside.tar'))).toMatchObject({
      tables: expect.any(Number),
    })
    expect((await run('imports', 'show', nowhere)).code).toBe(3)
  })

  it('a second server on the same folder is refused within seconds, and told who holds it', async () => {
    const second = await run('serve', '--port', '0')
    expect(second.code).toBe(1)
    expect(second.stderr).toContain(String(holder))
    expect(second.stderr).toContain(dataDir)
    expect(second.seconds).toBeLessThan(10)
  })

  it('the doctor finds nothing wrong', async () => {
    const findings = await json<{ check: string; healthy: boolean }[]>('doctor')
    expect(findings.filter(({ healthy }) => !healthy)).toEqual([])
    expect(findings.map(({ check }) => check)).toEqual(
      expect.arrayContaining(['runtime', 'data folder', 'disk', 'database', 'schema']),
    )
  })
})
