import { describe, expect, it } from 'vitest'
import { competitorLookalikes } from './competitorLookalikes.ts'

const kinds = (...names: string[]) =>
  competitorLookalikes(names.map((name) => ({ id: name, name }))).map(({ leftId, rightId, kind }) => [
    leftId,
    rightId,
    kind,
  ])

describe('competitors that look alike', () => {
  it('are one with more words, or one letter apart', () => {
    expect(kinds('Rotor GmbH', 'Rotor Pumpen AG', 'Hydra')).toEqual([
      ['Rotor GmbH', 'Rotor Pumpen AG', 'longer'],
    ])
    expect(kinds('Brandung Pumpen', 'Brandug Pumpen')).toEqual([
      ['Brandung Pumpen', 'Brandug Pumpen', 'letter'],
    ])
  })

  it('are not those with a short or another first word', () => {
    expect(kinds('Q1', 'Q1 Nord', 'Nord Pumpen', 'Süd Pumpen', 'Delta', 'Volta')).toEqual([])
    expect(kinds()).toEqual([])
  })
})
