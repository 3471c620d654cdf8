import type { ContractRouterClient } from '@orpc/contract'
import type { segmentsContract } from '../../contract.ts'
import { accountPath, type View } from '../view.ts'

/** Why an account stands where it stands, as the server tells it. */
export type Why = Awaited<ReturnType<ContractRouterClient<typeof segmentsContract>['why']>>
export type Kaism = Why['kaism']
export type TypeLine = Why['types'][number]

/** What every part of the explanation is shown with. */
export type WhyProps = {
  why: Why
  /** The account of the page; for a holding seen as one, any of its members. */
  accountId: string
  view: View
  mayEdit: boolean
}

type Days = { from: string | null; to: string | null }

/** Where the order lines of some days stand: what a figure made of orders opens down to. */
export function linesPath(
  { accountId, view }: Pick<WhyProps, 'accountId' | 'view'>,
  { from, to }: Days,
): string {
  return accountPath(accountId, view, {
    tab: 'orders',
    from: from ?? undefined,
    to: to ?? undefined,
    wholeHolding: view.by === 'parent' ? 'true' : undefined,
  })
}
