import { describe, expect, it } from 'vitest'
import { companyDomain, foldAddress, isFreeMail, isRoleAddress } from './address.ts'

describe('an e-mail address', () => {
  it.each([
    ['<Anna.Berg@Hanse-Chemie.de>', 'anna.berg@hanse-chemie.de'],
    ['mailto:info@PROM.ru', 'info@prom.ru'],
    [' "anna@hanse.de", ', 'anna@hanse.de'],
    ["'anna@hanse.de'", 'anna@hanse.de'],
  ])('is compared in one form: %s', (written, folded) => {
    expect(foldAddress(written)).toBe(folded)
  })

  it.each(['', 'Anna Berg', 'anna@localhost', 'two@at@signs.de', 'a b@c.de', `${'a'.repeat(260)}@b.de`])(
    'is none: %s',
    (written) => {
      expect(foldAddress(written)).toBeNull()
    },
  )

  it('names the company by the registered domain, whatever department writes', () => {
    expect(companyDomain('anna@mail.hanse-chemie.de')).toBe('hanse-chemie.de')
  })

  it.each(['anna@gmail.com', 'ivan@mail.ru', 'nikos@otenet.gr', 'uwe@web.de'])(
    'at a free mail service names no company: %s',
    (address) => {
      expect(isFreeMail(address)).toBe(true)
      expect(companyDomain(address)).toBeNull()
    },
  )

  it.each(['info@hanse.de', 'no-reply@hanse.de', 'noreply+7@hanse.de', 'zakupki@prom.ru'])(
    'of a desk is no person: %s',
    (address) => {
      expect(isRoleAddress(address)).toBe(true)
    },
  )

  it('of a person is no desk', () => {
    expect(isRoleAddress('anna.info@hanse.de')).toBe(false)
  })
})
