import { describe, expect, it } from 'vitest'
import type { Quadrant } from './kaism.ts'
import { quadrantMoves } from './moves.ts'

const position = (
  id: string,
  quadrant: Quadrant | null,
  attractiveness: number | null,
  strengthRatio: number | null,
) => ({
  id,
  quadrant,
  attractiveness,
  strengthRatio,
})

describe('moves between quadrants', () => {
  it('lists who became key, who stopped, who is new and who is gone, not who stayed', () => {
    const moves = quadrantMoves(
      [
        position('up', 'development', 6, 0.75),
        position('down', 'key', 6, 1),
        position('aside', 'support', 4, 1.5),
        position('gone', 'key', 8, 1.25),
        position('stays', 'key', 8, 1.25),
      ],
      [
        position('up', 'key', 7, 1.25),
        position('down', 'support', 4, 1),
        position('aside', 'opportunistic', 4, 0.5),
        position('new', 'support', 3, 1),
        position('stays', 'key', 9, 1.5),
      ],
    )
    expect(moves.map((move) => [move.id, move.from, move.to, move.kind])).toEqual([
      ['up', 'development', 'key', 'toKey'],
      ['down', 'key', 'support', 'fromKey'],
      ['aside', 'support', 'opportunistic', 'between'],
      ['new', null, 'support', 'placed'],
      ['gone', 'key', null, 'unplaced'],
    ])
    expect(moves[0]).toMatchObject({ attractivenessChange: 1, strengthRatioChange: 0.5 })
    expect(moves[3]!.attractivenessChange).toBeNull()
  })

  it('does not know a change from or to an unknown figure', () => {
    const [move] = quadrantMoves([position('a', null, 6, null)], [position('a', 'key', 7, 1)])
    expect(move).toMatchObject({ kind: 'placed', attractivenessChange: 1, strengthRatioChange: null })
  })
})
