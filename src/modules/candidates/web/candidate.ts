import type { ContractRouterClient } from '@orpc/contract'
import type { candidatesContract } from '../contract.ts'

type Candidates = ContractRouterClient<typeof candidatesContract>
export type Candidate = Awaited<ReturnType<Candidates['get']>>
export type CandidateLine = Awaited<ReturnType<Candidates['list']>>['items'][number]
export type Check = Candidate['checks'][number]
export type Status = Candidate['status']
export type CandidateChange = Omit<Parameters<Candidates['update']>[0], 'candidateId' | 'version'>

export const candidatePath = (id: string) => `/candidates/${id}`

export const CHECK_TONES = { open: 'neutral', fine: 'good', doubtful: 'warn', bad: 'bad' } as const
export const STATUS_TONES = { open: 'accent', accepted: 'good', refused: 'neutral' } as const
