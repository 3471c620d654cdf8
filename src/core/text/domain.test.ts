import { describe, expect, it } from 'vitest'
import { domainOf, ownDomainOf } from './domain.ts'

describe('the domain of a company', () => {
  it.each([
    ['www.promtekhservis.example', 'promtekhservis.example'],
    ['https://www.Hanse-Chemie.de/kontakt?x=1', 'hanse-chemie.de'],
    ['http://shop.hanse-chemie.de:8080/', 'hanse-chemie.de'],
    ['Info@Mail.Hanse-Chemie.de', 'hanse-chemie.de'],
    ['Ivan Petrov <ivan@vector.ru>', 'vector.ru'],
    ['mailto:a@b.gr', 'b.gr'],
    ['www.harbour-pumps.co.uk', 'harbour-pumps.co.uk'],
    ['demir.com.tr', 'demir.com.tr'],
    ['промтех.рф', 'xn--e1anfdfow.xn--p1ai'],
  ])('%s is %s', (written, domain) => {
    expect(domainOf(written)).toBe(domain)
  })

  it.each(['', 'нет', 'n/a', 'localhost', '10.0.0.1', 'http://'])('%j has none', (written) => {
    expect(domainOf(written)).toBeNull()
  })

  it.each([
    'ivan@mail.ru',
    'petr@yandex.ru',
    'a@gmail.com',
    'b@gmx.de',
    'c@web.de',
    'd@otenet.gr',
    'e@example.test',
    'vk.com/vector',
  ])('%s identifies nobody', (written) => {
    expect(ownDomainOf(written)).toBeNull()
  })
})
