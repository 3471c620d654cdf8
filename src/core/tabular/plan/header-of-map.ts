import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import type { Header } from '../header.ts'
import { headerAt } from '../header.ts'
import type { ImportMap } from '../map.ts'
import { headerKey } from '../words/header-key.ts'

/** The row in which most headers of a map stand, if at least two and half of them do; else null. */
export function headerOfMap(rows: Cell[][], map: ImportMap): Header | null {
  const wanted = new Set(
    Object.values(map.columns ?? {})
      .flat()
      .map((header) => headerKey(header).wholeCompact),
  )
  if (wanted.size < 2) return null
  let best = -1
  let most = 0
  for (const [index, row] of rows.slice(0, 60).entries()) {
    const there = new Set(
      row.map((cell) => headerKey(cellText(cell)).wholeCompact).filter((key) => wanted.has(key)),
    )
    if (there.size > most) {
      best = index
      most = there.size
    }
  }
  return most >= 2 && most >= wanted.size / 2 ? headerAt(rows, best + 1) : null
}
