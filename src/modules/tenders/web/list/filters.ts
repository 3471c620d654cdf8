import { OUTCOMES } from '../../../../core/tenders/stage.ts'
import type { PlainSearch } from '../../../../web/searchState.ts'
import type { Outcome } from '../tender.ts'

/** What the list is narrowed to; all of it stands in the address. */
export interface TenderFilters {
  outcome?: Outcome
  stageId?: string
  owner?: string
  family?: string
  competitor?: string
  withoutAccount: boolean
}

export const TEXT_FILTERS = ['owner', 'family', 'competitor'] as const

export function readFilters(search: PlainSearch): TenderFilters {
  return {
    outcome: OUTCOMES.find((one) => one === search.outcome),
    stageId: search.stage || undefined,
    owner: search.owner || undefined,
    family: search.family || undefined,
    competitor: search.competitor || undefined,
    withoutAccount: search.withoutAccount === 'true',
  }
}

export const nothingFiltered: PlainSearch = {
  outcome: undefined,
  stage: undefined,
  owner: undefined,
  family: undefined,
  competitor: undefined,
  withoutAccount: undefined,
}

export const isFiltered = ({ withoutAccount, ...texts }: TenderFilters): boolean =>
  withoutAccount || Object.values(texts).some((value) => value !== undefined)
