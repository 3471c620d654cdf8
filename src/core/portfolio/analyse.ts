import { type Concentration, concentration } from '../concentration/concentration.ts'
import type { Criterion } from '../keyAccounts/criterion.ts'
import { type KaismOptions, placeAccount, type Placement } from '../keyAccounts/kaism.ts'
import type { Known } from '../reason.ts'
import { type AbcAnalysis, type AbcItem, abcAnalysis } from '../segmentation/abc.ts'
import type { AccountType, TypeProposal } from '../segmentation/accountTypeFacts.ts'
import { proposeAccountTypes } from '../segmentation/accountTypes.ts'
import { cvOf, type XyzResult, xyzClass } from '../segmentation/xyz.ts'
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
  const revenue = active.reduce((sum, account) => sum + netOf(account.window), 0)
  const abcOf = itemsById(abc)
  const xyzCuts = { cutX: rules.cutX, cutY: rules.cutY }
  const placing = { revenue: input.ofRevenue ?? revenue, windowYears, judgements, rules }
  const book: Book = {
    place: (account, xyz) =>
      placeAccount(accountScores(account, cvOf(xyz), placing), rules.criteria, rules.kaism),
    previousAbc: once(() => itemsById(analysePrevious(accounts, valueOf, cuts))),
    types: once(() => proposeTypes(accounts, rules)),
    verdicts,
  }
  const judged = new Map<string, AccountJudgement>()
  for (const [index, facts] of accounts.entries())
    judged.set(
      facts.id,
      new LazyJudgement(book, index, {
        facts,
        value: facts.window.lines > 0 ? valueOf(facts.window) : null,
        abc: abcOf.get(facts.id) ?? null,
        xyz: xyzClass(facts.months, xyzCuts),
      }),
    )
  const revenues = active.map((account) => ({ id: account.id, value: netOf(account.window) }))
  return { accounts: judged, abc, concentration: concentration(revenues), revenue }
}

type Verdicts = ReadonlyMap<AccountType, 'confirmed' | 'refused'>
type Plain = Pick<AccountJudgement, 'facts' | 'value' | 'abc' | 'xyz'>
/** What every judgement of one portfolio is worked out with. */
type Book = {
  place: (facts: AccountFacts, xyz: XyzResult) => Placement
  /** Where the accounts stood by the period before. */
  previousAbc: () => ReadonlyMap<string, AbcItem>
  /** Proposals in the order of the accounts. */
  types: () => TypeProposal[][]
  verdicts: ReadonlyMap<string, Verdicts>
}

/** Where an account stands in the matrix, stood before, and what types it has is worked out when somebody asks for it. */
class LazyJudgement implements AccountJudgement {
  readonly facts: AccountFacts
  readonly value: number | null
  readonly abc: AbcItem | null
  readonly xyz: XyzResult
  readonly #book: Book
  readonly #index: number
  #placement: Placement | null = null

  constructor(book: Book, index: number, { facts, value, abc, xyz }: Plain) {
    this.facts = facts
    this.value = value
    this.abc = abc
    this.xyz = xyz
    this.#book = book
    this.#index = index
  }

  get placement(): Placement {
    return (this.#placement ??= this.#book.place(this.facts, this.xyz))
  }

  get previousAbc(): AbcItem | null {
    return this.#book.previousAbc().get(this.facts.id) ?? null
  }

  get types(): TypeProposal[] {
    return this.#book.types()[this.#index]!
  }

  get typesHeld(): AccountType[] {
    return heldTypes(this.types, this.#book.verdicts.get(this.facts.id))
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
): AbcAnalysis {
  const before = accounts.filter((account) => (account.previous?.lines ?? 0) > 0)
  return abcAnalysis(
    valuedBy(before, (account) => valueOf(account.previous!)),
    cuts,
  )
}

const itemsById = ({ items }: AbcAnalysis) => new Map(items.map((item) => [item.id, item]))

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
