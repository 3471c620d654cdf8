import { accounts } from './accounts.ts'
import { colleagues } from './colleagues.ts'
import { contacts } from './contacts.ts'
import { contracts } from './contracts.ts'
import { deliveries } from './deliveries.ts'
import { interactions } from './interactions.ts'
import { invoices } from './invoices.ts'
import type { FieldDefinition, Kind, KindDefinition } from './kind.ts'
import { opportunities } from './opportunities.ts'
import { orders } from './orders.ts'
import { products } from './products.ts'
import { relations } from './relations.ts'
import { requests } from './requests.ts'
import { statements } from './statements.ts'

/** The kinds of file, with their fields and the header words of each. */
export const kindDefinitions: Record<Kind, KindDefinition> = {
  accounts,
  colleagues,
  relations,
  contacts,
  products,
  orders,
  deliveries,
  invoices,
  interactions,
  requests,
  opportunities,
  statements,
  contracts,
}

/** Gives a field of a kind by its id, or null for an id the kind does not have. */
export function fieldOf(kind: Kind, field: string): FieldDefinition | null {
  return kindDefinitions[kind].fields.find((definition) => definition.field === field) ?? null
}
