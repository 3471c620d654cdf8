import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DARK, LIGHT } from '../../../../web/tokens.ts'
import { type Cell, cellOf, shadePct, sumOf } from './cells.ts'
import { stabilityVerdict } from './stabilityVerdict.ts'

const cell = (
  abc: Cell['abc'],
  xyz: Cell['xyz'],
  accounts: number,
  value: number,
  sharePct: number | null,
): Cell => ({ abc, xyz, accounts, value, sharePct })

describe('the grid', () => {
  const cells = [cell('A', 'X', 2, 80, 80), cell('A', 'Z', 1, 20, 20), cell('N', 'unknown', 3, -5, null)]

  it('has a cell for every pair, also where nobody stands', () => {
    expect(cellOf(cells, 'A', 'X').accounts).toBe(2)
    expect(cellOf(cells, 'B', 'Y')).toEqual(cell('B', 'Y', 0, 0, null))
  })

  it('adds rows and columns up; a share is unknown only where none is known', () => {
    expect(sumOf(cells.slice(0, 2))).toEqual({ accounts: 3, value: 100, sharePct: 100 })
    expect(sumOf(cells.slice(2))).toEqual({ accounts: 3, value: -5, sharePct: null })
  })
})

/** Contrast after WCAG 2 of a text on a surface. */
function contrast(text: string, surface: readonly number[]): number {
  const luminance = (rgb: readonly number[]) =>
    rgb
      .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0)
  const [light, dark] = [luminance(rgbOf(text)), luminance(surface)].toSorted((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

const rgbOf = (hex: string) => [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16))

describe('the shade of a cell', () => {
  it('grows with its share and is none without one', () => {
    expect(shadePct(null)).toBe(0)
    expect(shadePct(-3)).toBe(0)
    fc.assert(
      fc.property(fc.double({ min: 0, max: 99, noNaN: true }), (share) => {
        expect(shadePct(share)).toBeLessThan(shadePct(share + 1))
      }),
    )
  })

  it.each([LIGHT, DARK])('leaves words readable at its darkest', ({ text, accent, raised }) => {
    const part = shadePct(100) / 100
    const surface = rgbOf(raised).map(
      (below, index) => part * rgbOf(accent.fill)[index]! + (1 - part) * below,
    )
    expect(contrast(text, surface)).toBeGreaterThan(4.5)
  })
})

describe('what stability means', () => {
  it('is told by the value that kept its class', () => {
    expect([100, 80, 79.9, 60, 59.9].map(stabilityVerdict)).toEqual([
      'firm',
      'firm',
      'mixed',
      'mixed',
      'loose',
    ])
  })
})
