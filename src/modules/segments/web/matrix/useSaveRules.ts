import { useCallback, useState } from 'react'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { useSaveSettings } from '../../../settings/web/useSaveSettings.ts'
import { type Matrix, type Rules, rulesOf, settingOf } from './rules.ts'

/** Makes tried rules ours, for everybody and every screen. */
export function useSaveRules(matrix: Matrix): { save: (rules: Rules) => Promise<void>; isSaving: boolean } {
  const notice = useNotice()
  const put = useSaveSettings()
  const [isSaving, setSaving] = useState(false)
  const save = useCallback(
    async (rules: Rules) => {
      const { size } = matrix.slots
      setSaving(true)
      try {
        await put('keyAccounts', settingOf(rules, size), settingOf(rulesOf(matrix), size))
      } catch (error) {
        notice.failed(error)
      } finally {
        setSaving(false)
      }
    },
    [matrix, put, notice],
  )
  return { save, isSaving }
}
