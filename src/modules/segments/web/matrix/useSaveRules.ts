import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { type Matrix, type Rules, rulesOf, settingOf } from './rules.ts'

/** Makes tried rules ours, for everybody and every screen; can be undone for ten seconds. */
export function useSaveRules(matrix: Matrix): { save: (rules: Rules) => Promise<void>; isSaving: boolean } {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const { mutateAsync, isPending } = useMutation(api.settings.update.mutationOptions())
  const put = useCallback(
    async (rules: Rules) => {
      await mutateAsync({ keyAccounts: settingOf(rules, matrix.slots.size) })
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: api.segments.key() }),
        queryClient.invalidateQueries({ queryKey: api.settings.key() }),
      ])
    },
    [mutateAsync, queryClient, matrix.slots.size],
  )
  const save = useCallback(
    async (rules: Rules) => {
      const before = rulesOf(matrix)
      try {
        await put(rules)
        notice.undoable(t('matrix.saved'), () => put(before))
      } catch (error) {
        notice.failed(error)
      }
    },
    [matrix, put, notice, t],
  )
  return { save, isSaving: isPending }
}
