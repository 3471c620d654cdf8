export interface GridPlace {
  row: number
  column: number
}

/** The field an arrow, Home or End leads to; null for other keys and beyond the edge. */
export function movedCell(
  { row, column }: GridPlace,
  key: string,
  { rows, columns }: { rows: number; columns: number },
): GridPlace | null {
  const moved: Record<string, GridPlace> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
  }
  const next = moved[key]
  const isInside = next && next.row >= 0 && next.row < rows && next.column >= 0 && next.column < columns
  return isInside ? next : null
}
