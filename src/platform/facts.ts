import type { Ctx } from './context.ts'

/** A temporary table of the open transaction with the distinct (account_id, month) whose order lines or invoices changed. */
export interface TouchedMonths {
  table: string
  facts: 'orders' | 'invoices'
}
type Listener = (ctx: Ctx, touched: TouchedMonths) => Promise<void>
const listeners: Listener[] = []

/** What is summed from facts registers here, so that it is refreshed in the transaction that changed them. */
export function onMonthsTouched(listener: Listener): void {
  listeners.push(listener)
}

/** Called by whatever writes facts, inside its transaction, after the facts stand. */
export async function monthsTouched(ctx: Ctx, touched: TouchedMonths): Promise<void> {
  for (const listener of listeners) await listener(ctx, touched)
}
