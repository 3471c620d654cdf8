import type { Ctx } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { loadDirectory } from '../../accounts/directory/service.ts'
import { scopeOf } from '../../accounts/policy.ts'
import { type ColleagueDirectory, createColleagueDirectory } from '../../colleagues/directory/directory.ts'
import { loadColleagues } from '../../colleagues/directory/service.ts'
import type { Settings } from '../../settings/contract.ts'
import { type CompanyBook, createCompanyBook } from '../companies/book.ts'
import { createOwners } from '../companies/owners.ts'
import { accountsToWrite, usualOwner } from '../companies/hands.ts'
import { listCodes, listOwners, listReferences } from '../companies/queries.ts'
import type { Kind } from '../../../core/tabular/kinds/kind.ts'
import type { Target } from '../kinds/target.ts'
import { type ContactBook, createContactBook } from '../people/book.ts'
import { listKnownContacts } from '../people/queries.ts'
import { createProductBook, type ProductBook } from '../products/book.ts'
import { listProductKeys } from '../products/queries.ts'
import type { Reading } from '../reading/reading.ts'
import { type ParentWish, resolveAccounts } from '../resolve/accounts.ts'
import { resolveColleagues } from '../resolve/colleagues.ts'
import { resolveContacts } from '../resolve/contacts.ts'
import { resolveContracts } from '../resolve/contracts.ts'
import { withCustom } from '../resolve/custom.ts'
import { resolveFacts } from '../resolve/facts.ts'
import { resolveOpportunities } from '../resolve/opportunities.ts'
import { resolveLinesOfOrders, resolveOrderHeads, resolveOrderLines } from '../resolve/orders.ts'
import { resolveProducts } from '../resolve/products.ts'
import { resolveRelations } from '../resolve/relations.ts'
import type { FallbackCurrency, Resolve } from '../resolve/row.ts'
import type { StandingOrder } from '../stage/queries.ts'
import type { AssignmentBook } from '../assignments/book.ts'
import { openAssignmentBook } from '../assignments/service.ts'
import type { StageBook } from '../stages/book.ts'
import { openStageBook } from '../stages/service.ts'
import type { Running } from './service.ts'

/** What rows are looked up in, and what the file adds to it. */
export interface Books {
  resolve: Resolve
  companies: CompanyBook
  products: ProductBook
  contacts: ContactBook
  colleagues: ColleagueDirectory
  madeProducts: ReadonlySet<string>
  stages: StageBook
  assignments: AssignmentBook
  /** Where the rows go. */
  target: Target
  /** The supplier's own name. */
  ourName: string
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
  target: Target,
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
    ...(await openPeople(ctx, reading.kind)),
    madeProducts: products.madeIds,
    stages: await openStageBook(ctx),
    assignments: await openAssignmentBook(ctx),
    target,
    ourName: company.name,
    wishes: [] as ParentWish[],
    wishCells: new Map<number, unknown[]>(),
    standing: new Map<string, StandingOrder[]>(),
    currency: { currency: said ?? company.currency ?? usualCurrency, used: 0 },
    isCurrencyAssumed: said === undefined,
  }
  return {
    ...books,
    resolve: withCustom(
      createResolve(reading, books, scopeOf(ctx.actor).all ? ownerOf : null, mayWrite),
      job.options.custom ?? [],
      reading.customHeaders,
    ),
  }
}

/** People are looked up only where rows are about them. */
async function openPeople(ctx: Ctx, kind: Kind): Promise<Pick<Books, 'contacts' | 'colleagues'>> {
  const ofTheirs = kind === 'contacts' || kind === 'relations'
  const ofOurs = kind === 'colleagues' || kind === 'relations'
  return {
    contacts: createContactBook(ofTheirs ? await listKnownContacts(ctx.db) : []),
    colleagues: ofOurs ? await loadColleagues(ctx) : createColleagueDirectory([]),
  }
}

function createResolve(
  { kind, orderShape, headers, columnOf }: Reading,
  books: Omit<Books, 'resolve'>,
  /** Null where the actor may not hand accounts over. */
  ownerOf: ReturnType<typeof createOwners> | null,
  mayWrite: (accountId: string) => boolean,
): Resolve {
  const { companies, products, contacts, colleagues, currency, wishes, standing, target } = books
  if (kind === 'accounts') return resolveAccounts(companies, ownerOf, mayWrite, wishes)
  if (kind === 'contacts') return resolveContacts(companies, contacts, mayWrite)
  if (kind === 'colleagues') return resolveColleagues(colleagues)
  if (kind === 'relations') return resolveRelations({ companies, contacts, colleagues, mayWrite })
  if (kind === 'products') return resolveProducts(products)
  const headerOf = (field: string) => headers[columnOf(field) ?? -1] ?? ''
  if (kind === 'contracts') return resolveContracts(companies, currency, mayWrite, headerOf)
  if (kind === 'opportunities') return resolveOpportunities({ ...books, mayWrite })
  if (kind !== 'orders') return resolveFacts(target, companies, products, currency, mayWrite)
  const orders = { companies, products, currency, mayWrite }
  if (orderShape === 'heads') return resolveOrderHeads(orders)
  return orderShape === 'lines' ? resolveLinesOfOrders(orders, standing) : resolveOrderLines(orders)
}
