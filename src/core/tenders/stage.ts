import { readChoice } from '../tabular/choices/choice.ts'
import { foldText } from '../text/fold.ts'
import { stageWords } from './stageWords.ts'

export const OUTCOMES = ['open', 'won', 'lost'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The key under which spellings of one stage meet: folded, marks as spaces. A text without letters keeps itself. */
export function stageKey(name: string): string {
  const folded = foldText(name)
  return folded.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim() || folded
}

/** Whether a stage of this name ends an opportunity, by its words in English, Russian, Greek or German; open in doubt. */
export function stageOutcome(name: string): Outcome {
  const place = readChoice(stageWords, name)
  return place === 'won' || place === 'lost' ? place : 'open'
}

const places = Object.keys(stageWords.words)
/** A stage whose words say nothing stands between the first talks and the offer. */
const unknownPlace = places.indexOf('working')

function placeOf(name: string): number {
  const found = places.indexOf(readChoice(stageWords, name) ?? '')
  return found < 0 ? unknownPlace : found
}

type Placed = { name: string; outcome: Outcome }

const endPlace = ({ name, outcome }: Placed): number =>
  outcome === 'open' ? placeOf(name) : places.indexOf(outcome)

/**
 * Puts new stages among those that stand, which keep their order: each new one goes before the first that comes later in
 * a sale, by its words; open ones before won before lost. Answers all of them in order. Equal places keep the order
 * given. No errors.
 */
export function placeStages<Stage extends Placed>(
  standing: readonly Stage[],
  added: readonly Stage[],
): Stage[] {
  const placed = [...standing]
  const inOrder = added.toSorted((left, right) => endPlace(left) - endPlace(right))
  for (const stage of inOrder) {
    const before = placed.findIndex((other) => endPlace(other) > endPlace(stage))
    if (before < 0) placed.push(stage)
    else placed.splice(before, 0, stage)
  }
  return placed
}
