import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api, client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { toProblem } from '../../../web/problem.ts'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import type { Account, AccountChange } from './account.ts'

/** What came of a change: it was stored, or somebody else's came first and this is how the account stands now. */
export type ChangeOutcome = { stored: Account } | { meanwhile: Account }

/** Gives the function that changes an account as it is on the screen; a stored change can be undone. */
export function useAccountChange() {
  const queryClient = useQueryClient()
  const notice = useNotice()
  const t = useMessage()

  const send = useCallback(
    async (account: Account, change: AccountChange): Promise<ChangeOutcome> => {
      const input = { ...change, accountId: account.id, version: account.version }
      try {
        const stored = await client.accounts.update(input)
        queryClient.setQueryData(api.accounts.get.queryKey({ input: { accountId: stored.id } }), stored)
        void queryClient.invalidateQueries({ queryKey: api.segments.key() })
        return { stored }
      } catch (error) {
        const { code, current } = toProblem(error)
        if (code !== 'CONFLICT' || current === null) throw error
        return { meanwhile: current as Account }
      }
    },
    [queryClient],
  )

  return useCallback(
    async (account: Account, change: AccountChange): Promise<ChangeOutcome> => {
      const outcome = await send(account, change)
      // An owner who is only a name from a file cannot be set again by id, so such a change is not offered to be undone.
      const losesName = change.ownerId !== undefined && account.ownerId === null && account.owner !== null
      if ('stored' in outcome && losesName) notice.done(t('account.saved'))
      else if ('stored' in outcome) {
        const before = valuesBefore(account, change)
        notice.undoable(t('account.saved'), async () => {
          const undone = await send(outcome.stored, before)
          if ('meanwhile' in undone) throw new Error('the account was changed since')
        })
      }
      return outcome
    },
    [send, notice, t],
  )
}

/** The values a change displaces. */
export function valuesBefore(account: Account, change: AccountChange): AccountChange {
  const values: Record<string, unknown> = { ...account, parentId: account.parent?.id ?? null }
  return Object.fromEntries(Object.keys(change).map((name) => [name, values[name] ?? null]))
}
