import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Keeps secrets of other machines so that the database alone gives none of them away. */
export interface Vault {
  /** The secret as it may lie in the database. `belongsTo` is the id of its record: sealed for one, it opens for no other. */
  seal: (secret: string, belongsTo: string) => string
  /** null where it was sealed with another key or for another record, or was changed since. */
  open: (sealed: string, belongsTo: string) => string | null
}

const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** The key is derived from the secret of the installation, so that signatures and seals never share one. */
export function createVault(signingSecret: string): Vault {
  const key = Buffer.from(hkdfSync('sha256', signingSecret, '', 'mainstay sealed secrets', 32))
  return {
    seal(secret, belongsTo) {
      const nonce = randomBytes(nonceBytes)
      const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(belongsTo))
      const sealed = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()])
      return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString('base64url')
    },
    open(sealed, belongsTo) {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < nonceBytes + tagBytes) return null
      try {
        const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes))
          .setAAD(Buffer.from(belongsTo))
          .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
        return (
          opening.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8') + opening.final('utf8')
        )
      } catch {
        return null
      }
    },
  }
}
