import type { Ctx } from './context.ts'

type Listener = (ctx: Ctx, touched: string) => Promise<void>
const listeners: Listener[] = []

/** What is summed from order lines registers here, so that it is refreshed in the transaction that changed them. */
export function onMonthsTouched(listener: Listener): void {
  listeners.push(listener)
}

type PeopleListener = (ctx: Ctx, accountIds: readonly string[]) => Promise<void>
const peopleListeners: PeopleListener[] = []

/** What says whose an interaction is registers here, so that it hears of people in the transaction that changed them. */
export function onPeopleTouched(listener: PeopleListener): void {
  peopleListeners.push(listener)
}

/** Called by whatever adds or renames people at accounts, inside its transaction, after they stand. */
export async function peopleTouched(ctx: Ctx, accountIds: readonly string[]): Promise<void> {
  for (const listener of peopleListeners) await listener(ctx, accountIds)
}

/**
 * Called by whatever writes order lines, inside its transaction, after they stand; `touched` names a temporary table
 * with the distinct (account_id, month) whose lines changed.
 */
export async function monthsTouched(ctx: Ctx, touched: string): Promise<void> {
  for (const listener of listeners) await listener(ctx, touched)
}
