import { describe, expect, it } from 'vitest'
import { readEmail } from './email.ts'

describe('a mail address', () => {
  it('is taken out of what stands around it, in lower case', () => {
    expect(readEmail('P03@EXAMPLE.TEST')).toBe('p03@example.test')
    expect(readEmail('Ann Lee <ann@hanse.example>; bob@hanse.example')).toBe('ann@hanse.example')
    expect(readEmail('mailto:ann@hanse.example')).toBe('ann@hanse.example')
  })

  it('is nothing without a domain', () => {
    expect(readEmail('ann@hanse')).toBeNull()
    expect(readEmail('no mail')).toBeNull()
  })
})
