import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeReturnPath } from './returnPath.ts'

describe('the page after signing in', () => {
  it('is the one that was asked for, with its filters', () => {
    expect(safeReturnPath('/accounts/7?tab=people#x')).toBe('/accounts/7?tab=people#x')
  })

  it.each([
    undefined,
    '',
    '/',
    '/sign-in',
    '/sign-in?return=/x',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
  ])('is the portfolio instead of %j', (wanted) => expect(safeReturnPath(wanted)).toBe('/portfolio'))

  it('never leaves this site, whatever is asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('/', '\\', '\t', '\n', ':', '@', '.', 'a', ' ') }),
        (wanted) => {
          const origin = 'https://mainstay.example'
          expect(new URL(safeReturnPath(wanted), origin).origin).toBe(origin)
        },
      ),
    )
  })
})
