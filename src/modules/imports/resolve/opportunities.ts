import { foldText } from '../../../core/text/fold.ts'
import { isOurselves } from '../../../core/tenders/competitorNames.ts'
import type { CompanyBook } from '../companies/book.ts'
import type { Target, Values } from '../kinds/target.ts'
import { uuidOf } from '../../../platform/identifiers.ts'
import type { ProductBook } from '../products/book.ts'
import type { AssignmentBook } from '../assignments/book.ts'
import { noAccountId } from '../../accounts/policy.ts'
import type { StageBook } from '../stages/book.ts'
import { accountOf } from './company.ts'
import { type FallbackCurrency, fillCurrency, type Resolve, textOf } from './row.ts'

export interface OpportunityResolving {
  target: Target
  companies: CompanyBook
  products: ProductBook
  stages: StageBook
  assignments: AssignmentBook
  currency: FallbackCurrency
  /** The supplier's own name, to know its own price among the bids. */
  ourName: string
  mayWrite: (accountId: string) => boolean
}

/** What only a tender has. */
const tenderFields = ['winner', 'winnerPrice', 'ourPrice', 'ourRank', 'bidders', 'dueOn', 'lot', 'incumbent']
const wholeNumbers = ['ourRank', 'bidders']
const money = ['amount', 'budget', 'ourPrice', 'winnerPrice']

/** Opportunities and tenders: the stage is found or made in the pipeline, and says whether it is open, won or lost. */
export function resolveOpportunities(resolving: OpportunityResolving): Resolve {
  const { target, products, currency, mayWrite } = resolving
  return ({ row, values, extra }) => {
    const { accountId, originId, key } = ownerOf(resolving, values, row)
    if (!mayWrite(accountId)) return { field: 'account', reason: 'accountNotYours' }
    for (const field of wholeNumbers)
      if (typeof values[field] === 'number') values[field] = Math.round(values[field])
    values.isTender = String(tenderFields.some((field) => (values[field] ?? null) !== null))
    values.amount ??= values.ourPrice ?? values.budget
    if (money.some((field) => typeof values[field] === 'number')) fillCurrency(values, currency)
    const product = textOf(values, 'product')
    values.productId = products.find(
      { code: null, name: product, family: textOf(values, 'family'), unit: null },
      row,
    )
    placeInStage(resolving, values)
    if (target.besides) addLot(values, key)
    return { accountId, originId, key, row, values, extra }
  }
}

/**
 * The account of an opportunity and its id. One that names no customer keeps the id it has as nobody's also where somebody
 * has given it to an account, so that it is found there instead of coming in a second time.
 */
function ownerOf({ target, companies, assignments }: OpportunityResolving, values: Values, row: number) {
  const owner = accountOf(companies, values, row)
  const key = uuidOf(`${owner.originId}/${target.key(values)}`)
  const given = owner.accountId === noAccountId ? assignments.find(key, textOf(values, 'name')) : null
  if (given === null) return { ...owner, key }
  companies.matched.add(given.accountId)
  values.assignmentId = given.assignmentId
  return { accountId: given.accountId, originId: given.originId, key }
}

function placeInStage({ stages, ourName }: OpportunityResolving, values: Values): void {
  const name = textOf(values, 'stage')
  const winner = textOf(values, 'winner')
  if (name === null) {
    values.outcome = winner === null ? 'open' : isOurselves(winner, ourName) ? 'won' : 'lost'
    return
  }
  const stage = stages.find(name)
  values.stageId = stage.id
  values.pipelineId = stage.pipelineId
  values.outcome = stage.outcome
}

function addLot(values: Values, tenderKey: string): void {
  const lot = textOf(values, 'lot')
  if (lot === null) return
  Object.assign(values, {
    lotId: uuidOf(`${tenderKey}/lot/${foldText(lot)}`),
    lotProduct: textOf(values, 'product'),
    lotFamily: textOf(values, 'family'),
    lotQuantity: values.quantity,
    lotOurPrice: values.ourPrice ?? values.amount,
    lotWinnerPrice: values.winnerPrice,
    lotBudget: values.budget,
    lotOurRank: values.ourRank,
    lotWinner: values.winner,
    lotOutcome: values.outcome,
  })
}
