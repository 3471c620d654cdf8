import { createWriteStream } from 'node:fs'
import { once } from 'node:events'

export interface OrderFileOptions {
  lines: number
  accounts: number
  /** First month of the file and how many months it spans. */
  from: string
  months: number
  seed: number
  /** Order numbers begin with this, so that a second file adds orders instead of meeting the first one's. */
  prefix: string
}

function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Rows of an order file: three lines an order, a few large accounts and many small ones, some returns. */
export function* orderRows(
  options: OrderFileOptions,
): Generator<[string, string, string, string, string, number, string]> {
  const next = random(options.seed)
  const [year, month] = options.from.split('-').map(Number) as [number, number]
  let written = 0
  for (let order = 0; written < options.lines; order++) {
    const account = Math.floor(options.accounts * next() ** 1.5)
    const offset = Math.floor(next() * options.months)
    const date = new Date(Date.UTC(year, month - 1 + offset, 1 + Math.floor(next() * 28)))
      .toISOString()
      .slice(0, 10)
    for (let line = 0; line < 3 && written < options.lines; line++, written++) {
      const quantity = next() < 0.02 ? -1 : 1 + Math.floor(next() * 40)
      const amount = (quantity * (5 + Math.floor(next() * 20_000) / 100)).toFixed(2)
      yield [
        `${options.prefix}${order}`,
        date,
        `C${account}`,
        `Customer ${account} Works`,
        `P${Math.floor(next() * 2000)}`,
        quantity,
        amount,
      ]
    }
  }
}

/** Writes the file as an ERP would export it; the same options give the same file. */
export async function writeOrderFile(path: string, options: OrderFileOptions): Promise<void> {
  const out = createWriteStream(path)
  out.write('Order no;Order date;Customer no;Customer;Product code;Quantity;Amount\n')
  let chunk = ''
  for (const row of orderRows(options)) {
    chunk += `${row.join(';')}\n`
    if (chunk.length < 1 << 20) continue
    if (!out.write(chunk)) await once(out, 'drain')
    chunk = ''
  }
  out.end(chunk)
  await once(out, 'finish')
}
