import type { Cell } from '../cell.ts'
import type { Header } from '../header.ts'
import { findHeader, headerAt, withoutHeader } from '../header.ts'
import type { TitleFacts } from '../header/title-facts.ts'
import { titleFacts } from '../header/title-facts.ts'
import type { ImportMap } from '../map.ts'
import type { SourceColumn } from '../recognise.ts'
import { headerOfMap } from './header-of-map.ts'
import { bodyRows, sourceColumns } from './table-rows.ts'

/** A table with its headers found, before anything is known about its kind. */
export type ReadTable = {
  header: Header
  titles: TitleFacts
  body: Cell[][]
  columns: SourceColumn[]
}

/** Finds headers, titles, body and columns of a table; `headerRow` (1-based, 0 for none) where the user has fixed it. */
export function readTable(rows: Cell[][], headerRow?: number, map: ImportMap = {}): ReadTable {
  const header = locateHeader(rows, headerRow, map)
  const titles = titleFacts(rows.slice(0, Math.max(0, header.row - 1)))
  const body = bodyRows(rows.slice(header.row === 0 ? 0 : header.row - 1 + header.rows), header.names)
  return { header, titles, body, columns: sourceColumns(body, header.names) }
}

function locateHeader(rows: Cell[][], headerRow: number | undefined, map: ImportMap): Header {
  if (headerRow === 0) return withoutHeader(rows)
  if (headerRow !== undefined) return headerAt(rows, headerRow)
  return headerOfMap(rows, map) ?? findHeader(rows)
}
