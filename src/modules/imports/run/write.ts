import { searchKey } from '../../../core/text/searchKey.ts'
import type { Ctx } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { insertAccounts, insertDuplicates, insertKeys } from '../../accounts/directory/queries.ts'
import { noAccountId } from '../../accounts/policy.ts'
import type { Settings } from '../../settings/contract.ts'
import { updateSettings } from '../../settings/service.ts'
import { settleImported } from '../../tenders/imported/service.ts'
import {
  type Applied,
  type Applying,
  applyHeads,
  applyLots,
  applyStaged,
  applyTouched,
} from '../apply/service.ts'
import { type Difference, differenceOf, productIdsIn } from '../compare/examples.ts'
import {
  type AmountSum,
  countOutsideFresh,
  countStagedKeys,
  findProductNames,
  sumAmounts,
} from '../compare/queries.ts'
import { insertColleagues } from '../../colleagues/directory/queries.ts'
import { renameAccounts } from '../companies/queries.ts'
import { insertContacts } from '../people/queries.ts'
import { applyPeople } from '../people/service.ts'
import { insertProductKeys, insertProducts } from '../products/queries.ts'
import type { Reading } from '../reading/reading.ts'
import { analyzeStaged } from '../stage/queries.ts'
import { writeStages } from '../stages/service.ts'
import { noteImported, noteNames, noteStanding } from '../values/service.ts'
import { applyParents } from './parents.ts'
import type { Running } from './service.ts'
import type { StagedFile } from './stage.ts'

export interface Written extends Applied {
  amounts: AmountSum[]
  people: number | null
  differences: Difference[]
  /** Accounts whose facts changed; null where they are too many to name. */
  accountIds: string[] | null
  /** The months that changed, by their first days; left out where any may have. */
  months?: string[]
  settingsChanged: boolean
  proposed: number
}

/** More accounts than this are not named one by one when others are told. */
const namedAtMost = 20_000

/** Brings what was read into the house: companies and products first, then the rows, then the sums. */
export async function writeStaged(
  running: Running,
  reading: Reading,
  staged: StagedFile,
  company: Settings['company'],
): Promise<Written> {
  const { ctx, job, tell } = running
  const { target, companies } = staged
  tell('matching', staged.read, 0)
  const proposed = await writeCompanies(ctx, running, staged)
  await insertProducts(ctx.db, staged.products.made, job.importId)
  await insertProductKeys(ctx.db, staged.products.keys, staged.products.madeIds, job.importId)
  await writePeople(ctx, running, reading, staged)
  await writeStages(ctx, staged.stages, job.importId)
  const reparented = await applyParents(running, reading, staged)
  await analyzeStaged(ctx.db)
  const standing = [...companies.matched, ...(staged.withoutAccount > 0 ? [noAccountId] : [])]
  const { dryRun, rule, rules } = job.options
  const keeps = ['accounts', 'contacts', 'products', 'colleagues'].includes(target.table)
  const ruleOf = (field: string) => (keeps ? (rules[field] ?? rule) : 'overwrite')
  const isChosen = (field: string) => rules[field] === 'overwrite'
  const { importId } = job
  const applying: Applying = { importId, target, standing, ruleOf, isChosen, dryRun, rows: staged.staged }
  if (!dryRun) await noteStanding(ctx, target)
  tell('writing', staged.read, 0)
  const applied = await applyStaged(ctx, applying)
  if (target.table === 'order_lines' && reading.orderShape === 'flat') await applyHeads(ctx, applying)
  if (target.table === 'opportunities' && !dryRun) await applyTenders(ctx, applying)
  tell('summing', staged.read, 0)
  if (!dryRun) await noteImported(ctx, job, target)
  const touched = dryRun ? null : await applyTouched(ctx, applying, applied.compared)
  if (!dryRun) await applyPeople(ctx, reading.kind, job.importId)
  const amounts = target.amount ? await sumAmounts(ctx.db, target, applied.compared) : []
  const isMadeBefore = target.table === 'accounts' || target.table === 'products'
  const made = isMadeBefore ? staged.madeKeys.size : applied.new
  return {
    ...applied,
    new: made,
    changed: applied.changed + (await countOutsideFresh(ctx.db, target, reparented)),
    amounts,
    proposed,
    people: target.table === 'contacts' ? await countStagedKeys(ctx.db) : null,
    differences: await differencesIn(ctx, applying, applied),
    ...changedFacts(companies, staged.withoutAccount, touched),
    settingsChanged: await learnCurrency(ctx, reading, staged, company, amounts, dryRun),
  }
}

/** Relations name people on both sides; those nobody knew are made first. */
async function writePeople(ctx: Ctx, { job }: Running, { kind }: Reading, staged: StagedFile): Promise<void> {
  if (kind !== 'relations') return
  await insertColleagues(ctx.db, [...staged.colleagues.made.values()], job.importId)
  await insertContacts(ctx.db, [...staged.contacts.made.values()], job.importId)
}

/** What stands in opportunities beside their own row: lots, reasons, and who bid. */
async function applyTenders(ctx: Ctx, applying: Applying): Promise<void> {
  if (applying.target.besides) await applyLots(ctx, applying)
  await settleImported(ctx, applying.importId)
}

async function writeCompanies(
  ctx: Ctx,
  { job }: Running,
  { companies, target }: StagedFile,
): Promise<number> {
  const importId = job.importId
  const shared = {
    teamId: ctx.actor.teamId,
    createdAt: ctx.now,
    updatedAt: ctx.now,
    sample: job.sample,
    importId,
    createdByImport: importId,
  }
  const accounts = [...companies.made.values()].map(({ row, ...account }) => ({
    ...account,
    ...shared,
    searchKey: searchKey(account.name),
    sourceRow: row,
  }))
  await insertAccounts(ctx.db, accounts)
  await insertKeys(
    ctx.db,
    companies.keys.map((key) => ({ ...key, importId })),
  )
  // A file of companies brings the name as a field of its own.
  const named = target.table === 'accounts' ? [] : [...companies.renames]
  const renames = named.map(([accountId, name]) => ({ accountId, name, searchKey: searchKey(name) }))
  await noteNames(
    ctx,
    renames.map(({ accountId }) => accountId),
  )
  await renameAccounts(ctx.db, renames, importId, ctx.now)
  const pairs = companies.proposals.map((pair) => ({
    ...pair,
    id: newId(ctx.now),
    verdict: 'likely' as const,
    importId,
    foundAt: ctx.now,
  }))
  return insertDuplicates(ctx.db, pairs).then(
    () => new Set(pairs.map(({ leftId, rightId }) => [leftId, rightId].toSorted().join())).size,
  )
}

async function differencesIn(ctx: Ctx, { target }: Applying, { examples }: Applied): Promise<Difference[]> {
  const names = await findProductNames(ctx.db, productIdsIn(examples))
  return examples.map((example) => differenceOf(target, example, names))
}

type Changed = Pick<Written, 'accountIds' | 'months'>

/** What others are told: the touched accounts and months, or every account the file speaks of. */
function changedFacts(
  { matched, made }: StagedFile['companies'],
  withoutAccount: number,
  touched: { accountIds: string[]; months: string[] } | null,
): Changed {
  const named = touched?.accountIds ?? [
    ...matched,
    ...made.keys(),
    ...(withoutAccount > 0 ? [noAccountId] : []),
  ]
  if (named.length > namedAtMost) return { accountIds: null }
  return { accountIds: named, ...(touched && { months: touched.months }) }
}

/** The first money that comes in says which currency the company counts in, until somebody decides otherwise. */
async function learnCurrency(
  ctx: Ctx,
  reading: Reading,
  { currency, isCurrencyAssumed }: StagedFile,
  company: Settings['company'],
  amounts: AmountSum[],
  dryRun: boolean,
): Promise<boolean> {
  if (company.currency !== null || dryRun || (isCurrencyAssumed && currency.used > 0)) return false
  const found = reading.currency ?? (amounts.length === 1 ? amounts[0]!.currency : null)
  if (found === null || amounts.length === 0) return false
  await updateSettings(ctx, { company: { ...company, currency: found } })
  return true
}
