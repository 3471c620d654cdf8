import type { Kind } from '../contract.ts'
import { accountsTarget } from './accounts.ts'
import { contactsTarget } from './contacts.ts'
import { deliveriesTarget } from './deliveries.ts'
import { interactionsTarget } from './interactions.ts'
import { invoicesTarget } from './invoices.ts'
import { opportunitiesTarget } from './opportunities.ts'
import { orderLinesTarget } from './orders.ts'
import { productsTarget } from './products.ts'
import { requestsTarget } from './requests.ts'
import type { Target } from './target.ts'

/** Where the rows of each kind of file go. */
export const targets: Record<Kind, Target> = {
  accounts: accountsTarget,
  contacts: contactsTarget,
  products: productsTarget,
  orders: orderLinesTarget,
  deliveries: deliveriesTarget,
  invoices: invoicesTarget,
  interactions: interactionsTarget,
  requests: requestsTarget,
  opportunities: opportunitiesTarget,
}
