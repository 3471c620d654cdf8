import type { ContractRouterClient } from '@orpc/contract'
import { QUADRANTS } from '../../../../core/keyAccounts/kaism.ts'
import { ABC_CLASSES } from '../../../../core/segmentation/abc.ts'
import { lifecycleStages } from '../../../../core/lifecycle/stages.ts'
import { ACCOUNT_TYPES } from '../../../../core/segmentation/accountTypeFacts.ts'
import type { PlainSearch } from '../../../../web/searchState.ts'
import { SORTABLE } from '../../../../core/portfolio/sortable.ts'
import type { segmentsContract } from '../../contract.ts'
import type { View } from '../view.ts'

type Query = Parameters<ContractRouterClient<typeof segmentsContract>['accounts']>[0]

/** What the list of accounts can be narrowed to; each filter is a list of chosen values, none meaning all. */
export const FILTERS = ['abc', 'xyz', 'quadrant', 'type', 'owner', 'country', 'stage', 'custom'] as const
export type FilterName = (typeof FILTERS)[number]
export type AccountFilters = Record<FilterName, readonly string[]>

/** The values of the filters that have a fixed list; owners and countries come with the accounts. */
export const FIXED_OPTIONS = {
  abc: ABC_CLASSES,
  xyz: ['X', 'Y', 'Z', 'unknown'],
  quadrant: [...QUADRANTS, 'unscored'],
  type: ACCOUNT_TYPES,
  stage: [...lifecycleStages, 'none'],
} as const

/** Reads the filters from the query of an address; values that no such filter has are passed over. */
export function readFilters(search: PlainSearch): AccountFilters {
  const chosen = (name: FilterName) => splitList(search[name])
  const known = (name: keyof typeof FIXED_OPTIONS) =>
    chosen(name).filter((value) => (FIXED_OPTIONS[name] as readonly string[]).includes(value))
  return {
    abc: known('abc'),
    xyz: known('xyz'),
    quadrant: known('quadrant'),
    type: known('type'),
    owner: chosen('owner'),
    country: chosen('country'),
    stage: known('stage'),
    custom: chosen('custom'),
  }
}

/** Writes one filter into a part of the query. */
export function writeFilter(name: FilterName, values: readonly string[]): PlainSearch {
  return { [name]: values.length === 0 ? undefined : values.map(escapeComma).join(',') }
}

/** The part of a query that takes every filter off. */
export const NO_FILTERS: PlainSearch = Object.fromEntries(FILTERS.map((name) => [name, undefined]))

export function countFilters(filters: AccountFilters): number {
  return FILTERS.filter((name) => filters[name].length > 0).length
}

type ListQuery = {
  view: View
  filters: AccountFilters
  text: string
  sort: { id: string; desc: boolean } | null
}

/** What the server is asked for: the view, the filters, the text and the order. Filters that are off are left out. */
export function listQuery({ view, filters, text, sort }: ListQuery): Query {
  const by = SORTABLE.find((name) => name === sort?.id) ?? 'value'
  const chosen = Object.fromEntries(
    FILTERS.filter((name) => filters[name].length > 0).map((name) => [name, filters[name]]),
  )
  return {
    ...view,
    ...chosen,
    ...(text === '' ? {} : { q: text }),
    sort: by,
    order: sort?.desc === false ? 'asc' : 'desc',
  }
}

/** Names of owners and countries may hold commas ("Korea, Republic of"); those are written as %2C. */
function escapeComma(value: string): string {
  return value.replaceAll('%', '%25').replaceAll(',', '%2C')
}

function splitList(text: string | undefined): string[] {
  const parts = (text ?? '').split(',').filter((part) => part !== '')
  return parts.map((part) => part.replaceAll('%2C', ',').replaceAll('%25', '%'))
}
