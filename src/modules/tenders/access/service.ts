import type { Ctx } from '../../../platform/context.ts'
import { Problem } from '../../../platform/problem.ts'
import { editableAccount, visibleAccount } from '../../accounts/access/service.ts'
import { mayEdit, noAccountId } from '../../accounts/policy.ts'
import { mayEditWithoutAccount, seesWithoutAccount } from '../policy.ts'

/** The account whose opportunities an actor may see, or nobody's where they lead; NOT_FOUND otherwise. */
export async function visibleOwner(
  ctx: Ctx,
  accountId: string,
): Promise<{ id: string; name: string | null; mayEdit: boolean }> {
  if (accountId === noAccountId) {
    if (!seesWithoutAccount(ctx.actor)) throw new Problem('NOT_FOUND')
    return { id: noAccountId, name: null, mayEdit: mayEditWithoutAccount(ctx.actor) }
  }
  const account = await visibleAccount(ctx, accountId)
  return { id: account.id, name: account.name, mayEdit: mayEdit(ctx.actor, account) }
}

/** The same for a change: FORBIDDEN where the actor may only see it. */
export async function editableOwner(ctx: Ctx, accountId: string): Promise<void> {
  if (accountId !== noAccountId) {
    await editableAccount(ctx, accountId)
    return
  }
  if (!(await visibleOwner(ctx, accountId)).mayEdit) throw new Problem('FORBIDDEN')
}
