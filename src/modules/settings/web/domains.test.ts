import { describe, expect, it } from 'vitest'
import { domainsIn, isDomain } from './domains.ts'

describe('our own domains as a person types them', () => {
  it('are taken from lines, commas, addresses of pages and mailboxes, each once', () => {
    expect(domainsIn('talvenor.example, https://www.talvenor.example/about\ninfo@насосы.рф;')).toEqual([
      'talvenor.example',
      'насосы.рф',
    ])
    expect(domainsIn(' \n ')).toEqual([])
  })

  it.each(['talvenor.example', 'a-b.co.uk', 'насосы.рф'])('%s is one', (text) =>
    expect(isDomain(text)).toBe(true),
  )
  it.each(['talvenor', 'a..b', '.example', `${'a'.repeat(250)}.com`])('%s is none', (text) =>
    expect(isDomain(text)).toBe(false),
  )
})
