import type { Kind } from '../../../core/tabular/kinds/kind.ts'
import { accountsTarget } from './accounts.ts'
import { colleaguesTarget } from './colleagues.ts'
import { contactsTarget } from './contacts.ts'
import { contractsTarget } from './contracts.ts'
import { deliveriesTarget } from './deliveries.ts'
import { interactionsTarget } from './interactions.ts'
import { invoicesTarget } from './invoices.ts'
import { opportunitiesTarget, tendersInLotsTarget } from './opportunities.ts'
import { orderLinesTarget } from './orders.ts'
import { productsTarget } from './products.ts'
import { relationsTarget } from './relations.ts'
import { requestsTarget } from './requests.ts'
import { statementsTarget } from './statements.ts'
import type { Target } from './target.ts'

/** Where the rows of each kind of file go. */
export const targets: Record<Kind, Target> = {
  accounts: accountsTarget,
  colleagues: colleaguesTarget,
  relations: relationsTarget,
  contacts: contactsTarget,
  products: productsTarget,
  orders: orderLinesTarget,
  deliveries: deliveriesTarget,
  invoices: invoicesTarget,
  interactions: interactionsTarget,
  requests: requestsTarget,
  opportunities: opportunitiesTarget,
  contracts: contractsTarget,
  statements: statementsTarget,
}

/** Tenders come with a row each, or with a row for each of their lots. */
export const targetOfTenders = (hasLots: boolean): Target =>
  hasLots ? tendersInLotsTarget : opportunitiesTarget
