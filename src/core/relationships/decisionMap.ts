export interface MapPerson {
  id: string
  name: string
  reportsToId: string | null
  /** 1 to 5; null is unknown. */
  influence: number | null
}

export interface MapNode<Person extends MapPerson> {
  person: Person
  /** 0 for somebody who reports to nobody known, 1 for their people, and so on. */
  level: number
  children: MapNode<Person>[]
  /** How many people stand below, all levels together. */
  below: number
}

export interface DecisionMap<Person extends MapPerson> {
  roots: MapNode<Person>[]
  /** Levels from left to right; 0 for nobody. */
  depth: number
  /** Whose superior is not among the people given; they stand as roots. */
  orphans: string[]
  /** Whose line upwards was cut because it led back to them. */
  cut: string[]
}

/**
 * The people of an account as a tree of who reports to whom, those with more influence first (unknown influence last,
 * equal ones by name). A superior who is not in the list makes a root and is said in `orphans`. A circle is cut above its
 * most influential member, who is said in `cut`. Every person stands exactly once; nobody gives an empty map.
 */
export function decisionMap<Person extends MapPerson>(people: readonly Person[]): DecisionMap<Person> {
  const byId = new Map(people.map((person) => [person.id, person]))
  const orphans = people
    .filter(({ reportsToId }) => reportsToId !== null && !byId.has(reportsToId))
    .map(({ id }) => id)
  const cut = new Set(cutsOf(people, byId))
  const bossOf = ({ id, reportsToId }: Person) =>
    reportsToId === null || cut.has(id) ? null : (byId.get(reportsToId)?.id ?? null)
  const below = Map.groupBy([...people].toSorted(byInfluence), bossOf)
  const grow = (person: Person, level: number): MapNode<Person> => {
    const children = (below.get(person.id) ?? []).map((child) => grow(child, level + 1))
    return { person, level, children, below: children.reduce((sum, child) => sum + 1 + child.below, 0) }
  }
  const roots = (below.get(null) ?? []).map((person) => grow(person, 0))
  return { roots, depth: depthOf(roots), orphans, cut: [...cut] }
}

/** Whether somebody may be put below `bossId` without standing, by way of others, above themselves. */
export function closesCircle(people: readonly MapPerson[], personId: string, bossId: string): boolean {
  const bosses = new Map(people.map(({ id, reportsToId }) => [id, reportsToId]))
  const seen = new Set<string>()
  for (let id: string | null = bossId; id !== null && !seen.has(id); id = bosses.get(id) ?? null) {
    if (id === personId) return true
    seen.add(id)
  }
  return false
}

function byInfluence(left: MapPerson, right: MapPerson): number {
  const difference = (right.influence ?? 0) - (left.influence ?? 0)
  if (difference !== 0) return difference
  return left.name < right.name ? -1 : left.name > right.name ? 1 : left.id < right.id ? -1 : 1
}

/** One member of each circle: the first by influence. */
function cutsOf<Person extends MapPerson>(
  people: readonly Person[],
  byId: ReadonlyMap<string, Person>,
): string[] {
  const done = new Set<string>()
  const cuts: string[] = []
  for (const start of people) {
    const path: Person[] = []
    const onPath = new Set<string>()
    let person: Person | undefined = start
    while (person && !done.has(person.id) && !onPath.has(person.id)) {
      path.push(person)
      onPath.add(person.id)
      person = person.reportsToId === null ? undefined : byId.get(person.reportsToId)
    }
    if (person && onPath.has(person.id)) {
      const circle = path.slice(path.indexOf(person))
      cuts.push(circle.toSorted(byInfluence)[0]!.id)
    }
    for (const { id } of path) done.add(id)
  }
  return cuts
}

function depthOf(nodes: readonly MapNode<MapPerson>[]): number {
  return nodes.reduce((most, node) => Math.max(most, 1 + depthOf(node.children)), 0)
}
