import { Alert, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { api } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { listOf, useSearchState } from '../../../web/searchState.ts'
import { Icon } from '../../../web/ui/Icon.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import { CheckStep } from './check/CheckStep.tsx'
import { startOf } from './draft/draft.ts'
import { useDraft } from './draft/useDraft.ts'
import classes from './imports.module.css'
import { importPath } from './path.ts'
import { ReadStep } from './read/ReadStep.tsx'
import { WizardSteps } from './WizardSteps.tsx'

/**
 * The way of one file from being read to being imported. The address carries the file and its check, so that a reload
 * goes on where it was.
 */
export function Wizard({ fileId }: { fileId: string }) {
  const t = useMessage()
  const router = useRouter()
  const notice = useNotice()
  const [{ check, next: nextText }, changeSearch] = useSearchState()
  const [draft, change] = useDraft(fileId)
  const next = listOf(nextText)
  const start = useMutation(api.imports.start.mutationOptions({ onError: notice.failed }))
  const onOtherFile = () => router.history.push('/import')

  const onCheck = async () => {
    const { id } = await start.mutateAsync(startOf(fileId, draft, true))
    change({ checkedBy: id, isEdited: false })
    changeSearch({ check: id })
    scrollTo({ top: 0 })
  }
  const onImport = async () => {
    const { id } = await start.mutateAsync(startOf(fileId, draft, false))
    router.history.push(importPath(id, next))
  }
  // What was checked elsewhere was checked with choices that are not known here; it is looked through again.
  const isChecked = check !== undefined && draft.checkedBy === check
  const shared = { draft, change, onOtherFile, isStarting: start.isPending }
  return (
    <div className={classes.step}>
      <WizardSteps current={isChecked ? 'check' : 'read'} />
      {next.length > 0 && <Text c="dimmed">{t('import.waiting', { count: next.length })}</Text>}
      {isChecked ? (
        <CheckStep
          {...shared}
          key={check}
          importId={check}
          onBack={() => changeSearch({ check: undefined })}
          onCheck={() => onCheck().catch(() => {})}
          onImport={() => onImport().catch(() => {})}
        />
      ) : (
        <>
          {check !== undefined && (
            <Alert color="gray" icon={<Icon name="info" />}>
              {t('import.checkedElsewhere')}
            </Alert>
          )}
          <ReadStep {...shared} fileId={fileId} onCheck={() => onCheck().catch(() => {})} />
        </>
      )}
    </div>
  )
}
