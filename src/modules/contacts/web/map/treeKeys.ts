import type { MapNode, MapPerson } from '../../../../core/relationships/decisionMap.ts'

/** Where a person stands in the map, as the keys need it. */
export interface TreePlace {
  id: string
  name: string
  level: number
  parentId: string | null
  firstChildId: string | null
}

/** Every person from top to bottom, each before those below. */
export function treePlaces(
  nodes: readonly MapNode<MapPerson>[],
  parentId: string | null = null,
): TreePlace[] {
  return nodes.flatMap(({ person, level, children }) => [
    { id: person.id, name: person.name, level, parentId, firstChildId: children[0]?.person.id ?? null },
    ...treePlaces(children, person.id),
  ])
}

/**
 * The person a key leads to: right to whom they lead, left to whom they report to, up and down within the column, Home and
 * End to the ends, a letter to the next name that begins with it. Null where the key leads nowhere.
 */
export function nextPlace(places: readonly TreePlace[], activeId: string, key: string): string | null {
  const at = places.findIndex(({ id }) => id === activeId)
  const active = places[at]
  if (!active) return null
  const after = [...places.slice(at + 1), ...places.slice(0, at)]
  const sameLevel = ({ level }: TreePlace) => level === active.level
  switch (key) {
    case 'ArrowRight':
      return active.firstChildId
    case 'ArrowLeft':
      return active.parentId
    case 'ArrowDown':
      return places.slice(at + 1).find(sameLevel)?.id ?? null
    case 'ArrowUp':
      return places.slice(0, at).findLast(sameLevel)?.id ?? null
    case 'Home':
      return places[0]!.id
    case 'End':
      return places.at(-1)!.id
    default:
      return key.length === 1 && key !== ' '
        ? (after.find(({ name }) => name.toLowerCase().startsWith(key.toLowerCase()))?.id ?? null)
        : null
  }
}
