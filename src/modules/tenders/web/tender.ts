import type { ContractRouterClient } from '@orpc/contract'
import type { tendersContract } from '../contract.ts'

type Tenders = ContractRouterClient<typeof tendersContract>
export type Opportunity = Awaited<ReturnType<Tenders['list']>>['items'][number]
export type OpportunityDetail = Awaited<ReturnType<Tenders['get']>>
export type Figures = Awaited<ReturnType<Tenders['figures']>>
export type Patterns = Awaited<ReturnType<Tenders['patterns']>>
export type Pattern = Patterns['patterns'][number]
export type Pipeline = Awaited<ReturnType<Tenders['pipelines']>>[number]
export type Chance = Awaited<ReturnType<Tenders['chances']>>[number]
export type Nobodys = Awaited<ReturnType<Tenders['nobodys']>>['items'][number]
export type Outcome = Opportunity['outcome']

/** Those whose file named no customer stand under this id. */
export const nobodysId = '00000000-0000-0000-0000-000000000000'

/** What an opportunity is called: by its name, else its number, else its product. */
export const titleOf = ({ name, number, product }: Pick<Opportunity, 'name' | 'number' | 'product'>) =>
  name ?? number ?? product ?? '—'

export const opportunityPath = ({ accountId, id }: { accountId: string; id: string }) =>
  `/tenders/${accountId}/${id}`
