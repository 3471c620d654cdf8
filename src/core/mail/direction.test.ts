import { describe, expect, it } from 'vitest'
import { directionOf, insiders, outsiders } from './direction.ts'
import { messageOf } from './mail.builder.ts'

const own = { domains: new Set(['supplier.test']), addresses: new Set(['our.kam@gmail.com']) }
const at = (address: string) => ({ name: null, address })
const way = (from: string | null, ...to: string[]) =>
  directionOf(messageOf({ from: from === null ? null : at(from), to: to.map(at) }), own)

describe('which way a message went', () => {
  it('is told by whose addresses are on it', () => {
    expect(way('anna@hanse.de', 'kam@supplier.test')).toBe('in')
    expect(way('kam@supplier.test', 'anna@hanse.de', 'boss@supplier.test')).toBe('out')
    expect(way('kam@supplier.test', 'boss@mail.supplier.test')).toBe('internal')
    expect(way('anna@hanse.de', 'uwe@hanse.de')).toBe('other')
  })

  it('knows those of us who write from a free mail service by their address alone', () => {
    expect(way('our.kam@gmail.com', 'anna@hanse.de')).toBe('out')
    expect(way('somebody@gmail.com', 'our.kam@gmail.com')).toBe('in')
  })

  it('bears a message without a sender or recipients', () => {
    expect(way(null, 'kam@supplier.test')).toBe('in')
    expect(way('kam@supplier.test')).toBe('out')
    expect(way(null)).toBe('other')
  })

  it('lists both sides, each person once', () => {
    const message = messageOf({
      from: at('anna@hanse.de'),
      to: [at('kam@supplier.test'), at('anna@hanse.de')],
      cc: [at('uwe@hanse.de'), at('kam@supplier.test')],
    })
    expect(outsiders(message, own).map(({ address }) => address)).toEqual(['anna@hanse.de', 'uwe@hanse.de'])
    expect(insiders(message, own).map(({ address }) => address)).toEqual(['kam@supplier.test'])
  })
})
