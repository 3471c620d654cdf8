import { describe, expect, it } from 'vitest'
import { decideDecimal, decimalEvidence, decimalOf } from './decimal-mark.ts'

describe('the decimal mark of a column', () => {
  it('shows in values that can be read one way only', () => {
    expect(decimalOf('12,5')).toBe(',')
    expect(decimalOf('1 234,567')).toBe(',')
    expect(decimalOf('1.234.567')).toBe(',')
    expect(decimalOf('0.970')).toBe('.')
    expect(decimalOf('1.234')).toBe('either')
    expect(decimalOf('1234')).toBeNull()
  })

  it('is settled for 1.234 by its neighbours', () => {
    const { decimal, open } = decideDecimal(decimalEvidence(['1.234', '5.600', '12,5']), '.')
    expect({ decimal, open }).toEqual({ decimal: ',', open: false })
  })

  it('stays open, with a guess, where every value could be both', () => {
    expect(decideDecimal(decimalEvidence(['1.234', '5.678']), ',')).toMatchObject({
      decimal: ',',
      open: true,
    })
  })

  it('is not open where only real numbers stand', () => {
    expect(decideDecimal(decimalEvidence([1.5, 2, null]), '.')).toMatchObject({ open: false })
  })
})
