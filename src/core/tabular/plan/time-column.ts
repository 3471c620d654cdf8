import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import type { KindDefinition } from '../kinds/kind.ts'
import { readTime } from '../values/time.ts'
import { headerKey } from '../words/header-key.ts'
import { isBlank } from '../words/blank.ts'
import type { PlanColumn } from './plan-types.ts'

const words = new Set(['time', 'время', 'час', 'ωρα', 'uhrzeit', 'zeit', 'clock', 'hour'])

/**
 * Where the moment of a fact is written in two columns, date and time of day, lets the second complete the first:
 * the column of times nearest to the date, if no date has a time of its own.
 */
export function addTimeColumn(kind: KindDefinition, lines: Cell[][], columns: PlanColumn[]): void {
  const date = columns.find((column) => column.field === kind.primaryDate && column.field !== null)
  const isInstant = kind.fields.some((one) => one.field === kind.primaryDate && one.type === 'instant')
  if (!date || !isInstant || lines.some((row) => /\d:\d{2}/.test(cellText(row[date.index])))) return
  const times = columns.filter(
    (column) => column.field === null && !column.ignored && holdsTimes(lines, column),
  )
  const nearest = times.toSorted(
    (left, right) => Math.abs(left.index - date.index) - Math.abs(right.index - date.index),
  )[0]
  if (nearest) nearest.timeField = date.field
}

function holdsTimes(lines: Cell[][], { index, header }: PlanColumn): boolean {
  if (!headerKey(header).words.some((word) => words.has(word))) return false
  const filled = lines.map((row) => row[index] ?? null).filter((cell) => !isBlank(cell))
  return (
    filled.length > 0 && filled.filter((cell) => readTimeCell(cell) !== null).length >= filled.length * 0.8
  )
}

/** 'HH:MM:SS' of a cell of times: a text ('16:43', '4:43 PM'), or the fraction of a day a spreadsheet keeps. */
export function readTimeCell(cell: Cell): string | null {
  if (typeof cell === 'number') return cell >= 0 && cell < 1 ? fromSeconds(Math.round(cell * 86_400)) : null
  const text = cellText(cell).replace(/^1899-12-3[01]T/, '')
  const time = readTime(text)
  if (time === null || !time.hasTime || time.hour > 23 || time.minute > 59 || time.second > 59) return null
  return fromSeconds(time.hour * 3600 + time.minute * 60 + time.second)
}

function fromSeconds(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = seconds % 86_400
  return `${two(Math.floor(day / 3600))}:${two(Math.floor(day / 60) % 60)}:${two(day % 60)}`
}
