import { isPlainDate, type PlainDate } from '../core/period.ts'
import { buildAccounts, spellings } from './companies.ts'
import { buildContracts } from './agreements/contracts.ts'
import { calendarFrom, firstOfMonth } from './days.ts'
import { buildDeliveries } from './deliveries.ts'
import { buildStatements } from './finances/statements.ts'
import { buildInteractions } from './interactions.ts'
import { buildInvoices } from './invoices.ts'
import { buildMails } from './mail/mails.ts'
import { buildOrders } from './orders.ts'
import { colleagues } from './people/colleagues.ts'
import { buildContacts } from './people/contacts.ts'
import { buildRelations } from './people/relations.ts'
import { buildProducts } from './products.ts'
import { buildRates, rateTable } from './rates.ts'
import { buildRatings } from './ratings.ts'
import { buildRequests } from './requests.ts'
import { stories } from './stories.ts'
import { SUPPLIER_DOMAIN, SUPPLIER_NAME, SUPPLIER_ZONE, team } from './team.ts'
import { buildOpportunities } from './tenders/opportunities.ts'
import { buildTenders } from './tenders/tenders.ts'
import type { SampleCompany } from './sampleCompany.ts'

/** Months of data, the month of asOf included. */
const SAMPLE_MONTHS = 36

/**
 * An invented supplier of pumps, valves and sensors as seen on a day, with everything that happened in 36 months up
 * to it. The same seed (a whole number) and day (`YYYY-MM-DD`) give the same company. Nothing lies after asOf but
 * promised, due and ending dates. Throws a RangeError where asOf is not a day of the calendar.
 */
export function generateSample({ seed, asOf }: { seed: number; asOf: PlainDate }): SampleCompany {
  if (!isPlainDate(asOf)) throw new RangeError(`asOf must be a day as YYYY-MM-DD, not ${asOf}`)
  const firstDay = firstOfMonth(asOf, 1 - SAMPLE_MONTHS)
  const people = Object.values(team)
  const accounts = buildAccounts(seed)
  const products = buildProducts(seed)
  const rates = buildRates(seed, firstDay, SAMPLE_MONTHS)
  const contacts = buildContacts(seed, asOf, accounts)
  const orders = buildOrders({
    seed,
    asOf,
    calendar: calendarFrom(firstDay, asOf),
    accounts,
    products,
    unitsPerEuro: rateTable(rates),
  })
  const deliveries = buildDeliveries(seed, asOf, orders)
  const talking = { seed, asOf, firstDay, accounts, contacts, products }
  const interactions = buildInteractions(talking)
  return {
    seed,
    asOf,
    firstDay,
    supplier: { name: SUPPLIER_NAME, domain: SUPPLIER_DOMAIN, currency: 'EUR', timeZone: SUPPLIER_ZONE },
    people,
    colleagues: [...colleagues],
    accounts,
    spellings,
    contacts,
    relations: buildRelations(seed, asOf, accounts, contacts),
    products,
    orders,
    deliveries,
    invoices: buildInvoices(seed, asOf, accounts, orders, deliveries),
    interactions,
    requests: buildRequests(talking),
    opportunities: buildOpportunities(seed, asOf, accounts),
    tenders: buildTenders(seed, asOf, accounts),
    contracts: buildContracts(seed, asOf, accounts),
    statements: buildStatements(seed, asOf, accounts),
    mails: buildMails({ seed, asOf, accounts, contacts, products, orders, interactions }),
    ratings: buildRatings(seed, asOf, accounts),
    rates,
    stories: [...stories],
  }
}
