import { createInterface } from 'node:readline/promises'
import type { Output } from '../platform/command.ts'

interface OutputOptions {
  quiet: boolean
  yes: boolean
}

/** Data on stdout, talk on stderr; a progress line only where a person watches. */
export function createOutput({ quiet, yes }: OutputOptions): Output {
  const watched = process.stderr.isTTY && !quiet
  let progressShown = false
  const clear = () => {
    if (progressShown) process.stderr.write('\r\u001B[K')
    progressShown = false
  }
  return {
    data: (text) => {
      clear()
      process.stdout.write(`${text}\n`)
    },
    json: (document) => {
      clear()
      process.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
    },
    table: (rows) => {
      clear()
      process.stdout.write(tableText(rows))
    },
    say: (text) => {
      clear()
      if (!quiet) process.stderr.write(`${text}\n`)
    },
    progress: (text) => {
      if (!watched) return
      process.stderr.write(`\r\u001B[K${text}`)
      progressShown = true
    },
    confirm: async (question) => {
      clear()
      if (yes) return true
      if (!process.stdin.isTTY) {
        // Said even with --quiet: nothing else explains why nothing was done.
        process.stderr.write(`${question} Nobody is here to answer; add --yes to go on without asking.\n`)
        return false
      }
      const prompt = createInterface({ input: process.stdin, output: process.stderr })
      const answer = await prompt.question(`${question} [y/N] `)
      prompt.close()
      return /^(y|yes|д|да|ν|ναι)$/i.test(answer.trim())
    },
  }
}

/** Columns as wide as their widest cell; numbers to the right. */
export function tableText(rows: Record<string, string | number | null>[]): string {
  if (rows.length === 0) return ''
  const headers = Object.keys(rows[0]!)
  const cells = rows.map((row) => headers.map((header) => textOf(row[header])))
  const widths = headers.map((header, index) =>
    Math.max(header.length, ...cells.map((row) => row[index]!.length)),
  )
  const numeric = headers.map((header) =>
    rows.every((row) => row[header] === null || typeof row[header] === 'number'),
  )
  const line = (row: string[]) =>
    row
      .map((cell, index) => (numeric[index] ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!)))
      .join('  ')
      .trimEnd()
  return `${[headers, ...cells].map(line).join('\n')}\n`
}

const textOf = (value: string | number | null | undefined) =>
  value === null || value === undefined
    ? '–'
    : typeof value === 'number'
      ? String(Math.round(value * 100) / 100)
      : value
