import type { Cell } from '../cell.ts'

/** Number of blanks before a text, a tab counting as four; 0 for anything that is no text. */
export function indentOf(cell: Cell | undefined): number {
  if (typeof cell !== 'string') return 0
  let indent = 0
  for (const sign of cell) {
    if (sign === '\t') indent += 4
    else if (sign === ' ' || sign === '\u00a0' || sign === '\u2002' || sign === '\u2003' || sign === '\u3000')
      indent++
    else break
  }
  return indent
}
