import { newId } from '../../../platform/identifiers.ts'
import { loadDirectory } from '../../accounts/directory/service.ts'
import { scopeOf } from '../../accounts/policy.ts'
import type { Settings } from '../../settings/contract.ts'
import { type CompanyBook, createCompanyBook } from '../companies/book.ts'
import { createOwners } from '../companies/owners.ts'
import { accountsToWrite, usualOwner } from '../companies/hands.ts'
import { listCodes, listOwners, listReferences } from '../companies/queries.ts'
import { targets } from '../kinds/targets.ts'
import { createProductBook, type ProductBook } from '../products/book.ts'
import { listProductKeys } from '../products/queries.ts'
import type { Reading } from '../reading/reading.ts'
import { type ParentWish, resolveAccounts } from '../resolve/accounts.ts'
import { resolveContacts } from '../resolve/contacts.ts'
import { resolveFacts } from '../resolve/facts.ts'
import { resolveLinesOfOrders, resolveOrderHeads, resolveOrderLines } from '../resolve/orders.ts'
import { resolveProducts } from '../resolve/products.ts'
import type { FallbackCurrency, Resolve } from '../resolve/row.ts'
import type { StandingOrder } from '../stage/queries.ts'
import type { Running } from './service.ts'

/** What rows are looked up in, and what the file adds to it. */
export interface Books {
  resolve: Resolve
  companies: CompanyBook
  products: ProductBook
  madeProducts: ReadonlySet<string>
  wishes: ParentWish[]
  /** Cells of rows that name a parent, for the case that it is refused. */
  wishCells: Map<number, unknown[]>
  /** Orders of the batch in hand by number. */
  standing: Map<string, StandingOrder[]>
  currency: FallbackCurrency
  /** Neither the file nor a person said which currency it is. */
  isCurrencyAssumed: boolean
}

/** Currency of rows that name none, where the company has not said which it uses either. */
const usualCurrency = 'EUR'

export async function openBooks(
  running: Running,
  reading: Reading,
  company: Settings['company'],
): Promise<Books> {
  const { ctx, job } = running
  const ownerOf = createOwners(await listOwners(ctx.db))
  const directory = await loadDirectory(ctx.db)
  const codes = await listCodes(ctx.db)
  const references = await listReferences(ctx.db)
  const companies = createCompanyBook({
    directory,
    codes,
    references,
    ownerOf,
    usualOwner: usualOwner(ctx),
    newId: () => newId(ctx.now),
  })
  const products = createProductBook(await listProductKeys(ctx.db))
  const mayWrite = await accountsToWrite(ctx, reading.kind)
  const said = reading.currency ?? job.options.currency
  const books = {
    companies,
    products,
    madeProducts: products.madeIds,
    wishes: [] as ParentWish[],
    wishCells: new Map<number, unknown[]>(),
    standing: new Map<string, StandingOrder[]>(),
    currency: { currency: said ?? company.currency ?? usualCurrency, used: 0 },
    isCurrencyAssumed: said === undefined,
  }
  return {
    ...books,
    resolve: createResolve(reading, books, scopeOf(ctx.actor).all ? ownerOf : null, mayWrite),
  }
}

function createResolve(
  { kind, orderShape }: Reading,
  { companies, products, currency, wishes, standing }: Omit<Books, 'resolve'>,
  /** Null where the actor may not hand accounts over. */
  ownerOf: ReturnType<typeof createOwners> | null,
  mayWrite: (accountId: string) => boolean,
): Resolve {
  if (kind === 'accounts') return resolveAccounts(companies, ownerOf, mayWrite, wishes)
  if (kind === 'contacts') return resolveContacts(companies, mayWrite)
  if (kind === 'products') return resolveProducts(products)
  if (kind !== 'orders') return resolveFacts(targets[kind], companies, products, currency, mayWrite)
  const orders = { companies, products, currency, mayWrite }
  if (orderShape === 'heads') return resolveOrderHeads(orders)
  return orderShape === 'lines' ? resolveLinesOfOrders(orders, standing) : resolveOrderLines(orders)
}
