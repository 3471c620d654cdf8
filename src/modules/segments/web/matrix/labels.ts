export type Box = { left: number; top: number; right: number; bottom: number }

/** A name that wants a place beside its dot, which reaches `radius` from (x, y). All in pixels. */
export type LabelWish = { id: string; text: string; width: number; x: number; y: number; radius: number }

export type Label = { id: string; text: string; left: number; middle: number }

const GAP = 3

/**
 * Gives each name a place beside its dot where it covers no other name, no dot and nothing in `taken`, within
 * `bounds`; those that find none are left out. Wishes come in order of importance, so the last ones give way.
 */
export function placeLabels(wishes: readonly LabelWish[], taken: readonly Box[], bounds: Box, height: number): Label[] {
  const dots = wishes.map(({ id, x, y, radius }) => ({
    id,
    box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  }))
  const used = [...taken]
  const labels: Label[] = []
  for (const wish of wishes) {
    const box = spotsFor(wish, height).find(
      (spot) =>
        isWithin(spot, bounds) &&
        !used.some((other) => overlap(spot, other)) &&
        !dots.some((dot) => dot.id !== wish.id && overlap(spot, dot.box)),
    )
    if (!box) continue
    used.push(box)
    labels.push({ id: wish.id, text: wish.text, left: box.left, middle: (box.top + box.bottom) / 2 })
  }
  return labels
}

/** Right, left, above, below, then the four slanting places. */
function spotsFor({ width, x, y, radius }: LabelWish, height: number): Box[] {
  const right = x + radius + GAP
  const left = x - radius - GAP - width
  const above = y - radius - 1 - height
  const below = y + radius + 1
  const places: [number, number][] = [
    [right, y - height / 2],
    [left, y - height / 2],
    [x - width / 2, above],
    [x - width / 2, below],
    [right, above + height / 2],
    [right, below - height / 2],
    [left, above + height / 2],
    [left, below - height / 2],
  ]
  return places.map(([spotLeft, top]) => ({ left: spotLeft, right: spotLeft + width, top, bottom: top + height }))
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom
  )
}
