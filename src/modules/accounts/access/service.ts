import type { Ctx } from '../../../platform/context.ts'
import { Problem } from '../../../platform/problem.ts'
import { mayEdit, maySee } from '../policy.ts'
import { type Account, findAccount } from './queries.ts'

/**
 * The account an actor asks for, if it is there and theirs to see; otherwise NOT_FOUND, whichever of the two it is.
 * Asked for an account that was merged, it gives the one that took over, so that old links go on working.
 */
export async function visibleAccount(ctx: Ctx, accountId: string): Promise<Account> {
  let account = await findAccount(ctx.db, accountId)
  while (account?.mergedInto) account = await findAccount(ctx.db, account.mergedInto)
  if (!account || !maySee(ctx.actor, account)) throw new Problem('NOT_FOUND')
  return account
}

/** The account an actor wants to change: FORBIDDEN where they may only see it. A merged account is not there to change. */
export async function editableAccount(ctx: Ctx, accountId: string): Promise<Account> {
  const [account] = await editableAccounts(ctx, [accountId])
  return account!
}

/** The same for several; that one of them is not theirs to see outweighs that they may not change another. */
export async function editableAccounts(ctx: Ctx, accountIds: readonly string[]): Promise<Account[]> {
  const accounts: Account[] = []
  for (const accountId of accountIds) {
    const account = await findAccount(ctx.db, accountId)
    if (!account || account.mergedInto !== null || !maySee(ctx.actor, account)) throw new Problem('NOT_FOUND')
    accounts.push(account)
  }
  if (!accounts.every((account) => mayEdit(ctx.actor, account))) throw new Problem('FORBIDDEN')
  return accounts
}
