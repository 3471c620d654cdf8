import type { Translate } from '../../../../web/message.tsx'
import type { Format } from '../../../../web/ui/useFormat.ts'
import { competitorsOf, criterionLines, knownWeightPct } from './criteria.ts'
import type { Kaism, Why } from './why.ts'

type Words = { t: Translate; format: Format }

/** Why the account is A, B or C: its place, what stands before it, and the cut-offs. */
export function abcSentence(
  { abc, standing }: Why,
  basis: 'revenue' | 'margin',
  { t, format }: Words,
): string {
  const letter = standing.abc
  if (letter === null && abc.reason === 'UNKNOWN_RATE') return t('account.abc.unknownRate')
  if (letter === null)
    return t(abc.reason === 'UNKNOWN_COST' ? 'account.abc.unknownCost' : 'account.abc.noLines')
  if (letter === 'N' || abc.rank === null) return t('account.abc.N')
  return t(`account.abc.${letter}`, {
    basis,
    rank: abc.rank,
    of: abc.of,
    before: format.percent(abc.prevSharePct ?? 0),
    cutA: format.percent(abc.cutA),
    cutB: format.percent(abc.cutB),
  })
}

/** Why the account is X, Y or Z: how far its months are apart, and the cut-offs. */
export function xyzSentence({ xyz, standing }: Why, { t, format }: Words): string {
  if (standing.xyz === null || xyz.cv === null)
    return t(xyz.reason === 'NO_HISTORY' ? 'account.xyz.none' : 'account.xyz.unknown')
  const number = (value: number) => format.number(value, { digits: 2 })
  return t(`account.xyz.${standing.xyz}`, {
    cv: number(xyz.cv),
    cutX: number(xyz.cutX),
    cutY: number(xyz.cutY),
  })
}

/** Why the account stands in its quadrant, or what is missing for one. `neededPct` is the share that must be known. */
export function kaismSentence(kaism: Kaism, neededPct: number | null, { t, format }: Words): string {
  const { attractiveness, strengthRatio, competitor, quadrant } = kaism
  const needed = neededPct === null ? '' : format.percent(neededPct)
  const score = (value: number) => format.number(value, { digits: 1, fixed: true })
  if (attractiveness === null) {
    const known = knownWeightPct(criterionLines(kaism, 'attractiveness'))
    return t('account.kaism.unattractive', { known: format.percent(known, { digits: 0 }), needed })
  }
  const side = attractiveness >= kaism.attractivenessCut - 1e-9 ? 'high' : 'low'
  const first = t('account.kaism.attractiveness', {
    side,
    score: score(attractiveness),
    cut: score(kaism.attractivenessCut),
  })
  if (quadrant === null || competitor === null) {
    const rest =
      competitorsOf(kaism).length === 0 ? 'account.kaism.noCompetitor' : 'account.kaism.tooFewCommon'
    return `${first} ${t(rest, { needed })}`
  }
  if (strengthRatio === null) return `${first} ${t('account.kaism.noRatio', { competitor })}`
  const second = t('account.kaism.strength', {
    side: quadrant === 'key' || quadrant === 'support' ? 'strong' : 'weak',
    ratio: format.number(strengthRatio, { digits: 2, fixed: true }),
    competitor,
    cut: format.number(kaism.strengthCut, { digits: 2, fixed: true }),
  })
  return `${first} ${second}`
}

/** How long the account has been silent against its own rhythm. */
export function cadenceSentence({ cadence }: Why, { t, format }: Words): string {
  const { usualGapDays, silentDays, overdueRatio } = cadence
  if (usualGapDays === null || silentDays === null || overdueRatio === null) {
    return silentDays === null
      ? t('account.cadence.never')
      : t('account.cadence.unknown', { silent: silentDays })
  }
  return t('account.cadence.known', {
    gap: Math.round(usualGapDays),
    silent: silentDays,
    ratio: format.number(overdueRatio),
  })
}
