import type { Actor } from '../../platform/context.ts'
import { scopeOf } from '../accounts/policy.ts'

/** Who sees opportunities whose file named no customer: those who lead, as with order lines that name none. */
export const seesWithoutAccount = (actor: Actor): boolean =>
  scopeOf(actor).all || actor.role === 'head' || actor.role === 'admin'

/** Who may change them: nobody of them belongs to a team, so only those who lead and may write. */
export const mayEditWithoutAccount = (actor: Actor): boolean =>
  seesWithoutAccount(actor) && actor.role !== 'viewer'
