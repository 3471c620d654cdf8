import type { ContractRouterClient } from '@orpc/contract'
import { accountsContract } from './modules/accounts/contract.ts'
import { attachmentsContract } from './modules/attachments/contract.ts'
import { candidatesContract } from './modules/candidates/contract.ts'
import { colleaguesContract } from './modules/colleagues/contract.ts'
import { competitorsContract } from './modules/competitors/contract.ts'
import { contactsContract } from './modules/contacts/contract.ts'
import { contractsContract } from './modules/contracts/contract.ts'
import { financesContract } from './modules/finances/contract.ts'
import { importsContract } from './modules/imports/contract.ts'
import { interactionsContract } from './modules/interactions/contract.ts'
import { lifecyclesContract } from './modules/lifecycles/contract.ts'
import { mailboxesContract } from './modules/mailboxes/contract.ts'
import { needsContract } from './modules/needs/contract.ts'
import { ordersContract } from './modules/orders/contract.ts'
import { productsContract } from './modules/products/contract.ts'
import { segmentsContract } from './modules/segments/contract.ts'
import { settingsContract } from './modules/settings/contract.ts'
import { tendersContract } from './modules/tenders/contract.ts'
import { usersContract } from './modules/users/contract.ts'

/** Everything a caller can ask of Mainstay; server, web, command line, OpenAPI and the guards are all made from it. */
export const contract = {
  users: usersContract,
  colleagues: colleaguesContract,
  settings: settingsContract,
  accounts: accountsContract,
  attachments: attachmentsContract,
  contacts: contactsContract,
  products: productsContract,
  orders: ordersContract,
  interactions: interactionsContract,
  mailboxes: mailboxesContract,
  competitors: competitorsContract,
  tenders: tendersContract,
  contracts: contractsContract,
  finances: financesContract,
  needs: needsContract,
  candidates: candidatesContract,
  imports: importsContract,
  segments: segmentsContract,
  lifecycles: lifecyclesContract,
}
export type Contract = typeof contract

/** A typed caller of the contract, over HTTP or in this process. */
export type Client = ContractRouterClient<Contract>
