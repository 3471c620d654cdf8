import type { ContractRouterClient } from '@orpc/contract'
import { accountsContract } from './modules/accounts/contract.ts'
import { contactsContract } from './modules/contacts/contract.ts'
import { importsContract } from './modules/imports/contract.ts'
import { interactionsContract } from './modules/interactions/contract.ts'
import { ordersContract } from './modules/orders/contract.ts'
import { segmentsContract } from './modules/segments/contract.ts'
import { settingsContract } from './modules/settings/contract.ts'
import { usersContract } from './modules/users/contract.ts'

/** Everything a caller can ask of Mainstay; server, web, command line, OpenAPI and the guards are all made from it. */
export const contract = {
  users: usersContract,
  settings: settingsContract,
  accounts: accountsContract,
  contacts: contactsContract,
  orders: ordersContract,
  interactions: interactionsContract,
  imports: importsContract,
  segments: segmentsContract,
}
export type Contract = typeof contract

/** A typed caller of the contract, over HTTP or in this process. */
export type Client = ContractRouterClient<Contract>
