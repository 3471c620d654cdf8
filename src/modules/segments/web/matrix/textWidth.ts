let context: CanvasRenderingContext2D | null = null
const known = new Map<string, number>()

/** The width of a text in pixels, as the browser will draw it. */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`
  const before = known.get(key)
  if (before !== undefined) return before
  context ??= document.createElement('canvas').getContext('2d')
  if (context === null) return text.length * 7
  context.font = font
  const { width } = context.measureText(text)
  known.set(key, width)
  return width
}

const LONGEST = 24

/** A name short enough for the picture; the list has the whole of it. */
export function shortName(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`
}
