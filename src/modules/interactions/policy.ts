import type { Actor } from '../../platform/context.ts'
import { mayEdit } from '../accounts/policy.ts'

export interface OwnedAccount {
  ownerId: string | null
  teamId: string | null
}

/** Under whose hand a note stands: the user's id, or the kind of whoever acts without one. */
export const loggerOf = (actor: Actor): string => actor.id ?? actor.kind

/**
 * Whether an actor may change a note: whoever wrote it, and heads who may change the account. What came from a file or a
 * mailbox was written by nobody here and is changed where it came from.
 */
export function mayChange(actor: Actor, account: OwnedAccount, loggedBy: string | null): boolean {
  if (loggedBy === null || actor.role === 'viewer') return false
  if (loggedBy === loggerOf(actor)) return true
  return (actor.role === 'head' || actor.role === 'admin') && mayEdit(actor, account)
}
