import { splitLegalForm } from '../../../../core/text/legalForm.ts'

let context: CanvasRenderingContext2D | null = null
const widths = new Map<string, number>()

/** The width of a text in pixels, as the browser will draw it. */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`
  const before = widths.get(key)
  if (before !== undefined) return before
  context ??= document.createElement('canvas').getContext('2d')
  if (context === null) return text.length * 7
  context.font = font
  const { width } = context.measureText(text)
  widths.set(key, width)
  return width
}

const LONGEST = 26
const shortNames = new Map<string, string>()

/** A name without its legal form and short enough for the picture; the list has the whole of it. */
export function shortName(written: string): string {
  const before = shortNames.get(written)
  if (before !== undefined) return before
  const { name } = splitLegalForm(written)
  const short = name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`
  shortNames.set(written, short)
  return short
}
