import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, type Label, type LabelWish, placeLabels } from './labels.ts'

const bounds: Box = { left: 0, top: 0, right: 500, bottom: 400 }
const HEIGHT = 14

const wish = (id: string, x: number, y: number, width = 80): LabelWish => ({
  id,
  text: `Account ${id}`,
  width,
  short: { text: id, width: 12 },
  x,
  y,
  radius: 6,
})

const boxOf = ({ left, middle, text }: Label, wishes: readonly LabelWish[], id: string): Box => {
  const found = wishes.find((one) => one.id === id)!
  const width = text === found.short.text ? found.short.width : found.width
  return { left, right: left + width, top: middle - HEIGHT / 2, bottom: middle + HEIGHT / 2 }
}

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

describe('names in the picture', () => {
  it('stand to the right of a dot that is alone', () => {
    expect(placeLabels([wish('1', 100, 100)], [], bounds, HEIGHT)).toEqual([
      { id: '1', text: 'Account 1', left: 109, middle: 100, leader: null },
    ])
  })

  it('stand to the left at the right edge', () => {
    expect(placeLabels([wish('1', 480, 100)], [], bounds, HEIGHT)[0]!.left).toBe(480 - 6 - 3 - 80)
  })

  it('move apart, with a line, where all around is taken', () => {
    const taken = [{ left: 0, right: 500, top: 80, bottom: 122 }]
    const [label] = placeLabels([wish('1', 100, 101)], taken, bounds, HEIGHT)
    expect(label).toBeUndefined()
    const narrow = [
      { left: 108, right: 200, top: 80, bottom: 122 },
      { left: 0, right: 92, top: 80, bottom: 122 },
    ]
    expect(placeLabels([wish('1', 100, 101)], narrow, bounds, HEIGHT)[0]!.leader).not.toBeNull()
  })

  it('give way to a number where a name finds no room', () => {
    const low = { ...bounds, right: 60, bottom: 60 }
    expect(placeLabels([wish('1', 30, 30)], [], low, HEIGHT)[0]).toMatchObject({ text: '1', leader: null })
  })

  it('serve the most important first, whatever the crowd', () => {
    const crowd = Array.from({ length: 30 }, (_, index) =>
      wish(String(index + 1), 200 + (index % 6) * 9, 200 + Math.floor(index / 6) * 9),
    )
    expect(placeLabels(crowd, [], bounds, HEIGHT)[0]).toMatchObject({ id: '1', text: 'Account 1' })
  })

  it('never cover one another, a dot or what was taken, and stay within bounds', () => {
    const place = fc.record({
      x: fc.integer({ min: 10, max: 490 }),
      y: fc.integer({ min: 10, max: 390 }),
      width: fc.integer({ min: 20, max: 140 }),
    })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const wishes = places.map(({ x, y, width }, index) => wish(String(index + 1), x, y, width))
        const taken = [{ left: 380, right: 500, top: 0, bottom: 40 }]
        const boxes = placeLabels(wishes, taken, bounds, HEIGHT).map((label) => ({
          id: label.id,
          box: boxOf(label, wishes, label.id),
        }))
        for (const [index, { id, box }] of boxes.entries()) {
          expect(
            box.left >= bounds.left &&
              box.right <= bounds.right &&
              box.top >= bounds.top &&
              box.bottom <= bounds.bottom,
          ).toBe(true)
          expect(taken.some((other) => overlap(box, other))).toBe(false)
          expect(boxes.slice(index + 1).some((other) => overlap(box, other.box))).toBe(false)
          const dots = wishes
            .filter((other) => other.id !== id)
            .map(({ x, y, radius }) => ({
              left: x - radius,
              right: x + radius,
              top: y - radius,
              bottom: y + radius,
            }))
          expect(dots.some((dot) => overlap(box, dot))).toBe(false)
        }
      }),
    )
  })
})
