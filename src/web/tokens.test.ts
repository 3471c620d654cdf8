import { describe, expect, it } from 'vitest'
import { DARK, LIGHT, TONE_NAMES } from './tokens.ts'

/** WCAG 2.2 relative luminance and contrast ratio, 1 to 21. */
function contrast(first: string, second: string): number {
  const [lighter, darker] = [luminance(first), luminance(second)].toSorted((a, b) => b - a)
  return (lighter! + 0.05) / (darker! + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('colours of the %s scheme', (_scheme, palette) => {
  const surfaces = [palette.page, palette.raised, palette.sunken]

  it('measures black on white as 21 to 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  })

  it('lets ordinary and dimmed words be read on every surface', () => {
    for (const surface of surfaces)
      for (const colour of [palette.text, palette.dimmed]) {
        expect(contrast(colour, surface), `${colour} on ${surface}`).toBeGreaterThanOrEqual(4.5)
      }
  })

  it.each(TONE_NAMES)(
    'lets words in %s be read on surfaces, on their soft background, and white on the fill',
    (name) => {
      const tone = palette[name]
      for (const surface of [...surfaces, tone.soft, tone.softHover]) {
        expect(contrast(tone.text, surface), `${tone.text} on ${surface}`).toBeGreaterThanOrEqual(4.5)
      }
      for (const fill of [tone.fill, tone.fillHover]) {
        expect(contrast('#ffffff', fill), `white on ${fill}`).toBeGreaterThanOrEqual(4.5)
      }
      expect(contrast(palette.dimmed, tone.soft)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('draws control borders and chart lines at 3 to 1 or better', () => {
    for (const surface of [palette.page, palette.raised])
      for (const colour of [palette.control, ...palette.series]) {
        expect(contrast(colour, surface), `${colour} on ${surface}`).toBeGreaterThanOrEqual(3)
      }
  })
})
