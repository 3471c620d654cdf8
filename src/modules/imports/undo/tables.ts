import { contactsTarget } from '../kinds/contacts.ts'
import { contractsTarget } from '../kinds/contracts.ts'
import { deliveriesTarget } from '../kinds/deliveries.ts'
import { interactionsTarget } from '../kinds/interactions.ts'
import { invoicesTarget } from '../kinds/invoices.ts'
import { lotsTarget, opportunitiesTarget } from '../kinds/opportunities.ts'
import { orderHeadsTarget, orderLinesTarget } from '../kinds/orders.ts'
import { relationsTarget } from '../kinds/relations.ts'
import { requestsTarget } from '../kinds/requests.ts'
import { statementsTarget } from '../kinds/statements.ts'
import type { Target } from '../kinds/target.ts'

/** A table whose rows belong to an account, and the column by which a person knows a row. */
export interface FactTable {
  table: string
  columns: string[]
  label: string
  /** Table whose rows keep a row of this one, by this column of theirs. */
  heldBy?: { table: string; column: string }
  /** How a row tells what a person said of it: that stays, and so does the row. */
  saidBy?: Target['saidBy']
}

const describe = (target: Target, label: string, heldBy?: FactTable['heldBy']): FactTable => ({
  table: target.table,
  // To whom a person gave a row is no word of a file.
  columns: [...target.columns.map(({ column }) => column), 'extra', 'import_id', 'source_row'].filter(
    (column) => column !== 'assignment_id',
  ),
  label,
  heldBy,
  saidBy: target.saidBy,
})

/** A file that somebody added to a row keeps it. */
const files = { table: 'attachments', column: 'subject_id' }

/** Everything an import writes under an account. Lines stand before the heads they hold. */
export const factTables: readonly FactTable[] = [
  describe(orderLinesTarget, 'order_id'),
  describe(orderHeadsTarget, 'number', { table: 'order_lines', column: 'order_id' }),
  describe(deliveriesTarget, 'order_number'),
  describe(invoicesTarget, 'number'),
  describe(interactionsTarget, 'subject', files),
  describe(requestsTarget, 'number'),
  describe(lotsTarget, 'name'),
  describe(opportunitiesTarget, 'number', files),
  describe(contractsTarget, 'title', files),
  describe(statementsTarget, 'year', files),
  describe(relationsTarget, 'noted_on'),
  describe(contactsTarget, 'name', { table: 'relations', column: 'contact_id' }),
]

/** What a person adds to an account: it keeps an account that an import made. */
export const judgementTables = [
  'ratings',
  'account_types',
  'approval_steps',
  'projects',
  'sites',
  'account_team',
  'signs',
  'needs',
  'goals',
  'stage_changes',
  'attachments',
] as const
/** Facts that name a product. */
export const productTables = ['order_lines', 'deliveries', 'opportunities'] as const
