import { type Concentration, concentration } from '../concentration/concentration.ts'
import type { Criterion } from '../keyAccounts/criterion.ts'
import { type KaismOptions, placeAccount, type Placement } from '../keyAccounts/kaism.ts'
import { type Known, known, unknown } from '../reason.ts'
import { type AbcAnalysis, type AbcItem, abcAnalysis } from '../segmentation/abc.ts'
import type { AccountType, TypeProposal } from '../segmentation/accountTypeFacts.ts'
import { proposeAccountTypes } from '../segmentation/accountTypes.ts'
import { type XyzResult, xyzClass } from '../segmentation/xyz.ts'
import { type AccountFacts, netOf, type Sums } from './accountFacts.ts'
import { marginMinor, valueOn } from './computedFacts.ts'
import { accountScores, type Judgements } from './placement.ts'

export type PortfolioRules = {
  cutA: number
  cutB: number
  cutX: number
  cutY: number
  basis: 'revenue' | 'margin'
  criteria: readonly Criterion[]
  kaism: Required<KaismOptions>
  economistSharePct: number
  prospectShareBelowPct: number
  minDemandingRequests: number
}

/** What the analysis says of one account. */
export type AccountJudgement = {
  facts: AccountFacts
  /** Net value in the window on the chosen basis, minor units; null where the basis is unknown. */
  value: number | null
  abc: AbcItem | null
  previousAbc: AbcItem | null
  xyz: XyzResult
  placement: Placement
  types: TypeProposal[]
  /** Proposed or confirmed types, without refused ones. */
  typesHeld: AccountType[]
}

export type Portfolio = {
  accounts: Map<string, AccountJudgement>
  abc: AbcAnalysis
  previousAbc: AbcAnalysis | null
  concentration: Known<Concentration>
  /** Net revenue of the window over all accounts, minor units. */
  revenue: number
}

export type PortfolioInput = {
  accounts: readonly AccountFacts[]
  windowYears: number
  rules: PortfolioRules
  judgements: ReadonlyMap<string, Judgements>
  /** Net revenue that shares are taken of, minor units, where the accounts are only a part of the book. */
  ofRevenue?: number
  /** What people decided about proposed types. */
  verdicts: ReadonlyMap<string, ReadonlyMap<AccountType, 'confirmed' | 'refused'>>
}

/**
 * Judges a whole portfolio: a pure function of facts up to a date, so that last year's portfolio is the same call on
 * last year's facts. Accounts without a line in the window have no ABC class; those with one and no positive net are N.
 * Concentration is over positive net revenue. See abcAnalysis, xyzClass, concentration, placeAccount, proposeAccountTypes
 * for formulas, cut-offs and what is unknown when.
 */
export function analysePortfolio(input: PortfolioInput): Portfolio {
  const { accounts, windowYears, rules, judgements, verdicts } = input
  const cuts = { cutA: rules.cutA, cutB: rules.cutB }
  const valueOf = (sums: Sums) => valueOn(rules.basis, sums)
  const active = accounts.filter((account) => account.window.lines > 0)
  const abc = abcAnalysis(
    valuedBy(active, (account) => valueOf(account.window)),
    cuts,
  )
  const previousAbc = analysePrevious(accounts, valueOf, cuts)
  const revenue = active.reduce((sum, account) => sum + netOf(account.window), 0)
  const abcOf = new Map(abc.items.map((item) => [item.id, item]))
  const previousAbcOf = new Map(previousAbc?.items.map((item) => [item.id, item]))
  const xyzOf = new Map(
    accounts.map((account) => [account.id, xyzClass(account.months, { cutX: rules.cutX, cutY: rules.cutY })]),
  )
  const cvOf = (id: string): Known<number> => {
    const { cv, reason } = xyzOf.get(id)!
    return cv === null ? unknown(reason ?? 'NO_HISTORY') : known(cv)
  }
  const place = { revenue: input.ofRevenue ?? revenue, windowYears, cvOf, judgements, rules }
  const typesOf = once(() => proposeTypes(accounts, rules))
  const judged = accounts.map((account, index): [string, AccountJudgement] => [
    account.id,
    judgementOf({
      facts: account,
      value: account.window.lines > 0 ? valueOf(account.window) : null,
      abc: abcOf.get(account.id) ?? null,
      previousAbc: previousAbcOf.get(account.id) ?? null,
      xyz: xyzOf.get(account.id)!,
      placement: once(() => placeAccount(accountScores(account, place), rules.criteria, rules.kaism)),
      types: () => typesOf()[index]!,
      verdicts: verdicts.get(account.id),
    }),
  ])
  const revenues = active.map((account) => ({ id: account.id, value: netOf(account.window) }))
  return { accounts: new Map(judged), abc, previousAbc, concentration: concentration(revenues), revenue }
}

type Verdicts = ReadonlyMap<AccountType, 'confirmed' | 'refused'>
type Prepared = Pick<AccountJudgement, 'facts' | 'value' | 'abc' | 'previousAbc' | 'xyz'> & {
  placement: () => Placement
  types: () => TypeProposal[]
  verdicts: Verdicts | undefined
}

/** Where an account stands in the matrix and what types it has is worked out when somebody asks for it. */
function judgementOf({ placement, types, verdicts, ...plain }: Prepared): AccountJudgement {
  return {
    ...plain,
    get placement() {
      return placement()
    },
    get types() {
      return types()
    },
    get typesHeld() {
      return heldTypes(types(), verdicts)
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}

function valuedBy(accounts: readonly AccountFacts[], valueOf: (account: AccountFacts) => number | null) {
  return accounts.flatMap((account) => {
    const value = valueOf(account)
    return value === null ? [] : [{ id: account.id, value }]
  })
}

function analysePrevious(
  accounts: readonly AccountFacts[],
  valueOf: (sums: Sums) => number | null,
  cuts: { cutA: number; cutB: number },
): AbcAnalysis | null {
  const before = accounts.filter((account) => (account.previous?.lines ?? 0) > 0)
  return before.length === 0
    ? null
    : abcAnalysis(
        valuedBy(before, (account) => valueOf(account.previous!)),
        cuts,
      )
}

function proposeTypes(accounts: readonly AccountFacts[], rules: PortfolioRules): TypeProposal[][] {
  const facts = accounts.map((account) => ({
    id: account.id,
    revenue: netOf(account.window),
    profit: marginMinor(account.window),
    categorySpend: account.categorySpend === null ? null : Math.round(account.categorySpend * 100),
    annualRevenue: account.annualRevenue === null ? null : Math.round(account.annualRevenue * 100),
    employees: account.employees,
    requests: account.requests,
    demandingRequests: account.demandingRequests,
  }))
  return proposeAccountTypes(facts, rules).map(({ proposals }) => proposals)
}

function heldTypes(
  proposals: TypeProposal[],
  verdicts?: ReadonlyMap<AccountType, 'confirmed' | 'refused'>,
): AccountType[] {
  return proposals
    .filter(({ type, proposed }) => {
      const verdict = verdicts?.get(type)
      return verdict === 'confirmed' || (proposed === true && verdict !== 'refused')
    })
    .map(({ type }) => type)
}
