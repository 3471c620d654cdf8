import type { Actor } from '../../platform/context.ts'

/** Facts that name no customer are kept under this id, which no account has. */
export const noAccountId = '00000000-0000-0000-0000-000000000000'

/** Which accounts an actor may see: all, or those of a team or in own hands. */
export type Scope = { all: true } | { all: false; teamId: string | null; ownerId: string | null }

/** The row scope of an actor. Administrators and people without a team who lead see all; the rest see their team's and their own. */
export function scopeOf(actor: Actor): Scope {
  if (actor.kind !== 'user' || actor.role === 'admin') return { all: true }
  if (actor.teamId === null && (actor.role === 'head' || actor.role === 'viewer')) return { all: true }
  return { all: false, teamId: actor.teamId, ownerId: actor.id }
}

interface Owned {
  ownerId: string | null
  teamId: string | null
}

export function maySee(actor: Actor, account: Owned): boolean {
  const scope = scopeOf(actor)
  if (scope.all) return true
  return (
    (scope.teamId !== null && account.teamId === scope.teamId) ||
    (scope.ownerId !== null && account.ownerId === scope.ownerId)
  )
}

/** A manager changes own accounts and those of the team nobody owns; heads change their team's; viewers nothing. */
export function mayEdit(actor: Actor, account: Owned): boolean {
  if (!maySee(actor, account) || actor.role === 'viewer') return false
  if (actor.role === 'manager') return account.ownerId === actor.id || account.ownerId === null
  return true
}

/**
 * Whether an actor may put an account into these hands. Those who see all may; the rest keep it within their own team
 * or their own hands, so that nobody gives an account away or drops it where nobody sees it.
 */
export function mayAssign(actor: Actor, before: Owned, after: Owned, newOwnerTeamId: string | null): boolean {
  if (scopeOf(actor).all) return true
  const teamHolds = after.teamId === before.teamId || after.teamId === actor.teamId
  const isColleague = newOwnerTeamId !== null && newOwnerTeamId === actor.teamId
  const ownerHolds =
    after.ownerId === before.ownerId || after.ownerId === null || after.ownerId === actor.id || isColleague
  return teamHolds && ownerHolds && maySee(actor, after)
}
