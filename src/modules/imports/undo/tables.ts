import { contactsTarget } from '../kinds/contacts.ts'
import { deliveriesTarget } from '../kinds/deliveries.ts'
import { interactionsTarget } from '../kinds/interactions.ts'
import { invoicesTarget } from '../kinds/invoices.ts'
import { opportunitiesTarget } from '../kinds/opportunities.ts'
import { orderHeadsTarget, orderLinesTarget } from '../kinds/orders.ts'
import { requestsTarget } from '../kinds/requests.ts'
import type { Target } from '../kinds/target.ts'

/** A table whose rows belong to an account, and the column by which a person knows a row. */
export interface FactTable {
  table: string
  columns: string[]
  label: string
  /** Table whose rows keep a row of this one, by this column of theirs. */
  heldBy?: { table: string; column: string }
}

const describe = (target: Target, label: string, heldBy?: FactTable['heldBy']): FactTable => ({
  table: target.table,
  columns: [...target.columns.map((column) => column.column), 'extra', 'import_id', 'source_row'],
  label,
  heldBy,
})

/** Everything an import writes under an account. Lines stand before the heads they hold. */
export const factTables: readonly FactTable[] = [
  describe(orderLinesTarget, 'order_id'),
  describe(orderHeadsTarget, 'number', { table: 'order_lines', column: 'order_id' }),
  describe(deliveriesTarget, 'order_number'),
  describe(invoicesTarget, 'number'),
  describe(interactionsTarget, 'subject'),
  describe(requestsTarget, 'number'),
  describe(opportunitiesTarget, 'number'),
  describe(contactsTarget, 'name'),
]

/** What a person adds to an account: it keeps an account that an import made. */
export const judgementTables = ['ratings', 'account_types', 'projects'] as const
/** Facts that name a product. */
export const productTables = ['order_lines', 'deliveries', 'opportunities'] as const
