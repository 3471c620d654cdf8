export interface ParentChange {
  accountId: string
  parentId: string | null
}
export interface RefusedParent extends ParentChange {
  /** The account would stand above itself. */
  reason: 'cycle'
}

/**
 * Parts changes of the holding tree into those that can be made and those that would put an account above itself.
 * `parentOf` holds the ancestors of every new parent; changes are taken one after the other, so the later of two that
 * contradict each other is refused.
 */
export function splitCycles(
  parentOf: ReadonlyMap<string, string | null>,
  changes: readonly ParentChange[],
): { accepted: ParentChange[]; refused: RefusedParent[] } {
  const tree = new Map(parentOf)
  const accepted = new Map<string, ParentChange>()
  const refused: RefusedParent[] = []
  for (const change of changes) {
    if (leadsTo(tree, change.parentId, change.accountId)) {
      refused.push({ ...change, reason: 'cycle' })
      continue
    }
    tree.set(change.accountId, change.parentId)
    accepted.set(change.accountId, change)
  }
  return { accepted: [...accepted.values()], refused }
}

function leadsTo(tree: ReadonlyMap<string, string | null>, from: string | null, target: string): boolean {
  for (let at = from; at !== null; at = tree.get(at) ?? null) if (at === target) return true
  return false
}
