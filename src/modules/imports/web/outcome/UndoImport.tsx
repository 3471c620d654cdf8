import { useQueryClient } from '@tanstack/react-query'
import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { ImportRecord } from '../draft/draft.ts'
import type { Undone } from './UndoneReport.tsx'

type UndoImportProps = { record: ImportRecord; isCompact?: boolean; onUndone?: (undone: Undone) => void }

/** Takes an import back after it was said what that means. */
export function UndoImport({ record, isCompact = false, onUndone }: UndoImportProps) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const undo = async () => {
    const undone = await client.imports.undo({ importId: record.id })
    await queryClient.invalidateQueries()
    if (onUndone) onUndone(undone)
    else
      notice.done(
        t('import.undone.notice', {
          removed: undone.removed,
          restored: undone.restored,
          kept: undone.keptCount,
        }),
      )
  }
  return (
    <ConfirmButton
      variant={isCompact ? 'subtle' : 'outline'}
      color={isCompact ? 'gray' : 'red'}
      size={isCompact ? 'compact-xs' : 'sm'}
      question={t('import.undo.question', { name: record.fileName })}
      consequence={t('import.undo.consequence')}
      confirmLabel={t('import.undo')}
      onConfirm={undo}
    >
      {t('import.undo')}
    </ConfirmButton>
  )
}
