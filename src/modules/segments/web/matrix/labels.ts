export type Point = { x: number; y: number }
export type Box = { left: number; top: number; right: number; bottom: number }

/** A name that wants a place beside its dot, which reaches `radius` from (x, y). All in pixels. */
export type LabelWish = Point & {
  id: string
  text: string
  width: number
  /** What stands there where the name finds no room: the number of the account in the list. */
  short: { text: string; width: number }
  radius: number
}

/** Where a text stands; one that stands apart from its dot is joined to it by a line from `leader`. */
export type Label = { id: string; text: string; left: number; middle: number; leader: [Point, Point] | null }

type Field = { taken: Box[]; dots: readonly { id: string; box: Box }[]; bounds: Box }

const GAP = 3
const FAR_PX = [16, 30, 46, 64]
const TURNS = 12

/**
 * Gives each name a place where it covers no other name, no dot and nothing in `taken`, within `bounds`: beside its dot,
 * else a little apart with a line to it, else its number beside the dot. Who finds no place for either is left out.
 * Wishes come in order of importance, so the last ones give way.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  bounds: Box,
  height: number,
): Label[] {
  const dots = wishes.map((wish) => ({ id: wish.id, box: boxAround(wish, 2 * wish.radius, 2 * wish.radius) }))
  const field: Field = { taken: [...taken], dots, bounds }
  return wishes.flatMap((wish) => {
    const label =
      besideDot(wish, wish, height, field) ??
      apart(wish, height, field) ??
      besideDot(wish, wish.short, height, field)
    if (label === null) return []
    field.taken.push(label.box)
    return [label.label]
  })
}

type Found = { label: Label; box: Box }

/** Right, left, above, below, then the four slanting places. */
function besideDot(
  wish: LabelWish,
  { text, width }: { text: string; width: number },
  height: number,
  field: Field,
): Found | null {
  const { x, y, radius } = wish
  const across = radius + GAP + width / 2
  const upright = radius + 1 + height / 2
  const centres: [number, number][] = [
    [x + across, y],
    [x - across, y],
    [x, y - upright],
    [x, y + upright],
    [x + across, y - upright + height / 2],
    [x + across, y + upright - height / 2],
    [x - across, y - upright + height / 2],
    [x - across, y + upright - height / 2],
  ]
  for (const [cx, cy] of centres) {
    const box = boxAround({ x: cx, y: cy }, width, height)
    if (isFree(box, wish.id, field))
      return { box, label: { id: wish.id, text, left: box.left, middle: cy, leader: null } }
  }
  return null
}

/** In rings around the dot, nearest first, with a line that crosses no name and no dot. */
function apart(wish: LabelWish, height: number, field: Field): Found | null {
  const { id, x, y, radius, text, width } = wish
  for (const far of FAR_PX) {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const angle = (2 * Math.PI * turn) / TURNS
      const end = { x: x + (radius + far) * Math.cos(angle), y: y + (radius + far) * Math.sin(angle) }
      const side = Math.cos(angle)
      // The line meets the text at its near end, or at its middle where it comes from straight above or below.
      const centre = {
        x: end.x + (Math.abs(side) < 0.1 ? 0 : Math.sign(side) * (width / 2 + GAP)),
        y: end.y + (Math.abs(side) < 0.1 ? Math.sign(Math.sin(angle)) * (height / 2) : 0),
      }
      const box = boxAround(centre, width, height)
      const start = { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) }
      if (!isFree(box, id, field) || !isFreeLine(start, end, id, field)) continue
      return { box, label: { id, text, left: box.left, middle: centre.y, leader: [start, end] } }
    }
  }
  return null
}

function isFree(box: Box, id: string, { taken, dots, bounds }: Field): boolean {
  const within =
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  return (
    within &&
    !taken.some((other) => overlap(box, other)) &&
    !dots.some((dot) => dot.id !== id && overlap(box, dot.box))
  )
}

/** Looked at every few pixels, which is as fine as a reader looks. */
function isFreeLine(from: Point, to: Point, id: string, { taken, dots }: Field): boolean {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4)
  for (let step = 1; step <= steps; step += 1) {
    const at = { x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps }
    const spot = boxAround(at, 1, 1)
    if (
      taken.some((box) => overlap(spot, box)) ||
      dots.some((dot) => dot.id !== id && overlap(spot, dot.box))
    )
      return false
  }
  return true
}

function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
