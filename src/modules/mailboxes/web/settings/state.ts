import type { Mailbox } from '../mail.ts'

export type MailboxState = 'paused' | 'reading' | 'trouble' | 'waiting' | 'fine'

/** How a mailbox stands, in one word: what a person decided stands before what goes wrong. */
export function stateOf({
  paused,
  reading,
  problem,
  polledAt,
}: Pick<Mailbox, 'paused' | 'reading' | 'polledAt'> & { problem: unknown }): MailboxState {
  if (paused) return 'paused'
  if (reading) return 'reading'
  if (problem !== null) return 'trouble'
  return polledAt === null ? 'waiting' : 'fine'
}
