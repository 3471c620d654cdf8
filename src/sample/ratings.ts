import { addDays, type PlainDate } from '../core/period.ts'
import { customerRows } from './companies.ts'
import { competitorsFor } from './names/competitors.ts'
import { createRandom, type Random } from './random.ts'
import { storyAccount } from './storyAccounts.ts'
import { team } from './team.ts'
import type { AttractivenessCriterion, SampleAccount, SampleRating, StrengthCriterion } from './types.ts'

const attractivenessCriteria: readonly AttractivenessCriterion[] = ['potential', 'fit', 'access']
const strengthCriteria: readonly StrengthCriterion[] = [
  'quality',
  'delivery',
  'price',
  'service',
  'relationship',
]

/** What our people think of a customer before each adds an opinion of their own: 0 to 10. */
interface Standing {
  attractiveness: number
  ours: number
  theirs: number
}

const storyStandings: Record<string, Standing> = {
  [storyAccount.competitorAhead]: { attractiveness: 8, ours: 5, theirs: 8 },
  [storyAccount.rising]: { attractiveness: 8.5, ours: 5.5, theirs: 7 },
  [storyAccount.economist]: { attractiveness: 8, ours: 8.5, theirs: 6 },
  [storyAccount.regular]: { attractiveness: 7.5, ours: 8, theirs: 6 },
  [storyAccount.slipping]: { attractiveness: 7.5, ours: 6, theirs: 7 },
  [storyAccount.looksGood]: { attractiveness: 8, ours: 7, theirs: 6 },
}

/** Judgements of the fifty largest customers of a usual year, given in the last five months. */
export function buildRatings(
  seed: number,
  asOf: PlainDate,
  accounts: readonly SampleAccount[],
): SampleRating[] {
  const largest = accounts
    .map((account, index) => ({ account, sales: customerRows[index]!.salesThousandEur }))
    .toSorted((left, right) => right.sales - left.sales)
    .slice(0, 50)
  return largest.flatMap(({ account, sales }, rank) => {
    const random = createRandom(seed, `ratings/${account.code}`)
    const standing = storyStandings[account.name] ?? standingOf(sales, random)
    return ratersFor(account, random).flatMap((rater) => {
      const ratedOn = addDays(asOf, -random.whole(4, 150))
      const ratings = opinionOf(account, standing, rank, random)
      return ratings.map((rating) => ({ account: account.name, rater, ratedOn, ...rating }))
    })
  })
}

/** Larger customers are wanted more; how strong we are there is another matter. */
function standingOf(sales: number, random: Random): Standing {
  const attractiveness = Math.min(9, 2.2 + Math.log10(sales) * 1.5 + random.between(-1.8, 1.8))
  return { attractiveness, ours: random.between(4.5, 8.5), theirs: random.between(4.5, 7.8) }
}

/** The owner, and one or two colleagues who know the customer too. */
function ratersFor(account: SampleAccount, random: Random): string[] {
  const others = Object.values(team).filter((person) => person.name !== account.owner)
  const first = random.pick(others)
  const second = random.pick(others.filter((person) => person !== first))
  const count = random.weighted([
    [1, 3],
    [2, 5],
    [3, 2],
  ] as const)
  return [account.owner, first.name, second.name].slice(0, count)
}

/** One person's scores. Every ninth customer, and the one of the story, is judged on one criterion of each axis only. */
function opinionOf(account: SampleAccount, standing: Standing, rank: number, random: Random) {
  const hasStory = account.name in storyStandings
  const isPartly = account.name === storyAccount.notScored || (rank % 9 === 8 && !hasStory)
  const disagrees = random.chance(0.15) && !hasStory
  const bias = random.between(-1, 1) + (disagrees ? random.pick([-2.5, 2.5]) : 0)
  const score = (middle: number) =>
    Math.max(0, Math.min(10, Math.round(middle + bias * 0.6 + random.between(-1.2, 1.2))))
  const parties: [string, number][] = [['us', standing.ours]]
  if (!isPartly) {
    const [strongest, other] = competitorsFor[account.country]!
    parties.push([strongest, standing.theirs])
    if (random.chance(0.4)) parties.push([other, standing.theirs - 1])
  }
  const judged = isPartly ? 1 : undefined
  return [
    ...attractivenessCriteria
      .slice(0, judged)
      .map((criterion) => ({ criterion, party: 'us', score: score(standing.attractiveness) })),
    ...strengthCriteria
      .slice(0, judged)
      .flatMap((criterion) => parties.map(([party, middle]) => ({ criterion, party, score: score(middle) }))),
  ]
}
