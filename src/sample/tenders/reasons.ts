import type { Random } from '../random.ts'

type Weighed = readonly (readonly [string, number])[]

const won: Weighed = [
  ['service nearby 60 %; price 40 %', 3],
  ['best fit to the specification 70 %; quality 30 %', 4],
  ['short delivery time', 2],
  ['price 80 %; payment terms 20 %', 3],
  ['relationship 50 %; service 50 %', 2],
]
const lost: Weighed = [
  ['price', 5],
  ['price 70 %; payment terms 30 %', 3],
  ['existing supplier 60 %; price 40 %', 3],
  ['did not meet specification', 2],
  ['certificates missing 60 %; specification 40 %', 1],
  ['project stopped', 2],
]

/** What our people noted of why it went so; of about every sixth nobody did. */
export function reasonFor(outcome: 'won' | 'lost', random: Random): string | null {
  const reason = random.weighted(outcome === 'won' ? won : lost)
  return random.chance(0.16) ? null : reason
}
