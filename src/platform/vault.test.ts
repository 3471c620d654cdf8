import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createVault } from './vault.ts'

const vault = createVault('the secret of this installation')

describe('a sealed secret', () => {
  it('opens for the record it was sealed for, whatever its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uuid(), (secret, id) => {
        expect(vault.open(vault.seal(secret, id), id)).toBe(secret)
      }),
    )
  })

  it('is never sealed twice alike and does not show what it is', () => {
    const [one, two] = [vault.seal('пароль123', 'a'), vault.seal('пароль123', 'a')]
    expect(one).not.toBe(two)
    expect(Buffer.from(one, 'base64url').toString('utf8')).not.toContain('123')
  })

  it('opens neither for another record nor with the key of another installation', () => {
    const sealed = vault.seal('secret', 'one')
    expect(vault.open(sealed, 'other')).toBeNull()
    expect(createVault('another secret').open(sealed, 'one')).toBeNull()
  })

  it('does not open once a single byte of it was changed', () => {
    const bytes = Buffer.from(vault.seal('secret', 'one'), 'base64url')
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed[at]! ^= 1
      expect(vault.open(changed.toString('base64url'), 'one')).toBeNull()
    }
    for (const rubbish of ['', 'x', 'plain text of before']) expect(vault.open(rubbish, 'one')).toBeNull()
  })
})
