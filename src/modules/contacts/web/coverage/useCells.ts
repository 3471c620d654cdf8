import { useMemo } from 'react'
import { pairKey } from '../../../../core/relationships/touch.ts'
import { type Cell, type Contact, type Coverage, hasLeft } from '../people.ts'
import { useColleagues } from '../usePeople.ts'

export interface PairId {
  contactId: string
  colleagueId: string
}
export interface Ours {
  id: string
  name: string
  leftOn: string | null
}

/** The grid as it is drawn: whom of theirs in which row, whom of ours in which column, what is in a field. */
export interface Cells {
  theirs: Contact[]
  ours: Ours[]
  cellOf: (pair: PairId) => Cell
  nameOfTheirs: (id: string) => string
  nameOfOurs: (id: string) => string
}

/** Those of theirs with most influence first; of ours those who stand in a field, and those added by hand. */
export function useCells(coverage: Coverage, people: Contact[], added: readonly string[]): Cells {
  const everybody = useColleagues().data
  return useMemo(() => {
    const byPair = new Map(coverage.cells.map((cell) => [pairKey(cell), cell]))
    const names = new Map<string, string>((everybody ?? []).map(({ id, name }) => [id, name]))
    for (const { id, name } of coverage.colleagues) names.set(id, name)
    const gone = new Map(coverage.colleagues.map(({ id, leftOn }) => [id, leftOn]))
    const known = coverage.colleagues.map(({ id }) => id)
    const ids = [...known, ...added.filter((id) => !known.includes(id))]
    const theirs = people
      .filter((person) => !hasLeft(person, coverage.asOf))
      .toSorted(
        (left, right) =>
          (right.influence ?? 0) - (left.influence ?? 0) || left.name.localeCompare(right.name),
      )
    return {
      theirs,
      ours: ids.map((id) => ({ id, name: names.get(id) ?? '', leftOn: gone.get(id) ?? null })),
      cellOf: (pair) => byPair.get(pairKey(pair)) ?? nothing(pair),
      nameOfTheirs: (id) => people.find((person) => person.id === id)?.name ?? '',
      nameOfOurs: (id) => names.get(id) ?? '',
    }
  }, [coverage, people, added, everybody])
}

/** A pair of whom nothing is said and nothing was seen. */
const nothing = (pair: PairId): Cell => ({
  ...pair,
  level: null,
  wanted: null,
  notedOn: null,
  notedBy: null,
  evidence: null,
  agreement: 'bothNone',
})
