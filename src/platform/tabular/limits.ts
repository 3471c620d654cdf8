/** How much a file may cost before it is refused. */
export type TableLimits = {
  /** Bytes after unpacking, of the whole file. */
  unpackedBytes: number
  /** Bytes of one part of a workbook that has to be held in memory (shared texts, styles). */
  heldBytes: number
  /** How many times larger than its packed form an entry may be. */
  ratio: number
  entries: number
  /** Characters in one line of text. */
  lineChars: number
  columns: number
}

const MEGABYTE = 1024 * 1024

export const TABLE_LIMITS: TableLimits = {
  unpackedBytes: 4095 * MEGABYTE,
  heldBytes: 64 * MEGABYTE,
  ratio: 200,
  entries: 10_000,
  lineChars: 1_000_000,
  columns: 2000,
}
