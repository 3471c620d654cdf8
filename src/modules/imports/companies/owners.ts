import { foldText } from '../../../core/text/fold.ts'

export interface Owner {
  ownerId: string | null
  ownerName: string | null
}

/** Finds our people by name or address; a name nobody here bears is kept as it was written. */
export function createOwners(
  users: { id: string; name: string; email: string }[],
): (written: string | null) => Owner {
  const byName = new Map(
    users.flatMap((user) => [
      [foldText(user.name), user.id],
      [foldText(user.email), user.id],
    ]),
  )
  return (written) =>
    written === null
      ? { ownerId: null, ownerName: null }
      : { ownerId: byName.get(foldText(written)) ?? null, ownerName: written }
}
