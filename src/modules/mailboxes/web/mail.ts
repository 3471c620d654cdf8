import type { ContractRouterClient } from '@orpc/contract'
import type { mailboxesContract } from '../contract.ts'

type Mailboxes = ContractRouterClient<typeof mailboxesContract>
type Answer<Name extends keyof Mailboxes> = Awaited<ReturnType<Mailboxes[Name]>>

export type Thread = Answer<'thread'>
export type ThreadMessage = Thread['messages'][number]
export type AccountMail = Answer<'mail'>
export type WaitingThread = AccountMail['waiting'][number]
export type MailHit = Answer<'search'>['items'][number]
export type Mailbox = Answer<'list'>[number]
export type Trial = Answer<'test'>
