import { families, type FamilyTable } from '../names/families.ts'
import type { Random } from '../random.ts'
import type { SampleLot } from '../facts.ts'

/** How our price stood against the winner's, as a share of ours. */
export interface Standing {
  winnerShare: number
  rank: number
}

/** How it ends on price: we win, we are dearer, or something else decides and the price hardly does. */
export function standingFor(end: 'won' | 'dearer' | 'otherwise', bidders: number, random: Random): Standing {
  if (end === 'won') return { winnerShare: 1, rank: random.chance(0.7) ? 1 : 2 }
  if (end === 'dearer') return { winnerShare: random.between(0.86, 0.97), rank: random.whole(2, bidders) }
  return { winnerShare: random.between(0.99, 1.07), rank: random.whole(1, 2) }
}

/** One to three lots of different families worth so much together, in euro; without a standing they are undecided. */
export function lotsWorth(valueEur: number, standing: Standing | null, random: Random): SampleLot[] {
  const count = random.weighted([
    [1, 5],
    [2, 4],
    [3, 2],
  ] as const)
  const start = random.whole(0, families.length - 1)
  const shares = Array.from({ length: count }, () => random.between(0.5, 1.5))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share, index) => {
    const family = families[(start + index * 2) % families.length]!
    return lotOf(family, index, (valueEur * share) / whole, standing, random)
  })
}

function lotOf(
  family: FamilyTable,
  index: number,
  valueEur: number,
  standing: Standing | null,
  random: Random,
): SampleLot {
  const ourPriceMinor = Math.round(valueEur / 50) * 5000
  const budgetMinor = Math.round((ourPriceMinor * random.between(0.9, 1.15)) / 50_000) * 50_000
  const piece = family.models[0]![1]
  return {
    name: `Lot ${index + 1}: ${family.names.en.toLowerCase()}`,
    family: family.names.en,
    quantity: Math.max(1, Math.round(valueEur / piece)),
    budgetMinor: Math.max(50_000, budgetMinor),
    ourPriceMinor,
    winnerPriceMinor: standing && Math.round((ourPriceMinor * standing.winnerShare) / 100) * 100,
    ourRank: standing && standing.rank,
  }
}
