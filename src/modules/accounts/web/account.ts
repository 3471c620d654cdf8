import type { ContractRouterClient } from '@orpc/contract'
import type { accountsContract } from '../contract.ts'

type Accounts = ContractRouterClient<typeof accountsContract>

export type Account = Awaited<ReturnType<Accounts['get']>>

/** What can be changed of an account in one go; the rest stays. */
export type AccountChange = Omit<Parameters<Accounts['update']>[0], 'accountId' | 'version'>
export type ChangeName = Exclude<keyof AccountChange, 'custom'>
