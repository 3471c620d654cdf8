import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import type { SettingKey, Settings } from './settings.ts'

/** Stores one part of the settings for everybody; can be undone for ten seconds, and from the history afterwards. */
export function useSaveSettings() {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()

  const put = useCallback(
    async (change: Partial<Settings>) => {
      await client.settings.update(change)
      // Every judgement hangs on the settings, so every screen is asked anew.
      await queryClient.invalidateQueries()
    },
    [queryClient],
  )
  return useCallback(
    async <Key extends SettingKey>(key: Key, value: Settings[Key], before: Settings[Key]) => {
      await put({ [key]: value })
      notice.undoable(t('settings.saved'), () => put({ [key]: before }))
    },
    [put, notice, t],
  )
}
