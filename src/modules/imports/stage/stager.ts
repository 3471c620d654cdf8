import type pg from 'pg'
import { copyTextInto } from '../../../db/copy.ts'
import { type CopyValue, rowText } from '../../../db/copytext.ts'
import type { Target, Values } from '../kinds/target.ts'
import { stagedColumns, stagedTable } from './queries.ts'

/** A row that knows its account and what it is told apart by. */
export interface StagedRow {
  accountId: string
  originId: string
  key: string
  row: number
  values: Values
  extra: Record<string, string> | null
}

/** Rows on their way into the database: gathered as text, sent in parts, one part on its way while the next is gathered. */
export interface Stager {
  add: (row: StagedRow) => void
  /** Sends what is gathered once it is worth it; waits only for the part before. */
  send: () => Promise<void>
  finish: () => Promise<void>
  count: () => number
}

const partCharacters = 1 << 20

export function createStager(client: pg.ClientBase, target: Target): Stager {
  const fields = [...target.columns, ...(target.besides ?? [])].map((column) => column.field)
  const writer = createTextWriter(client, `"${stagedTable}"`, stagedColumns(target))
  return {
    ...writer,
    add({ accountId, originId, key, row, values, extra }) {
      const cells: CopyValue[] = [accountId, key, originId, row]
      for (const field of fields) cells.push(values[field] ?? null)
      cells.push(extra)
      writer.write(cells)
    },
  }
}

/** Gathers rows of a table as COPY text and sends them in parts, so that reading and storing go on side by side. */
export function createTextWriter(client: pg.ClientBase, relation: string, columns: readonly string[]) {
  let text = ''
  let rows = 0
  let underway: Promise<unknown> = Promise.resolve()
  const push = async () => {
    const part = text
    text = ''
    await underway
    underway = copyTextInto(client, relation, columns, alone(part))
    // Whoever waits next learns of a failure; until then it is no unhandled rejection.
    underway.catch(() => {})
  }
  return {
    write(cells: readonly CopyValue[]) {
      text += rowText(cells)
      rows++
    },
    async send() {
      if (text.length >= partCharacters) await push()
    },
    async finish() {
      if (text !== '') await push()
      await underway
    },
    count: () => rows,
  }
}

async function* alone(text: string): AsyncGenerator<string> {
  yield text
}
