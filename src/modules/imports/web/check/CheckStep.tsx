import { Button, Group } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import type { Draft } from '../draft/draft.ts'
import { ImportProgress } from '../ImportProgress.tsx'
import classes from '../imports.module.css'
import { Failure } from '../outcome/Failure.tsx'
import { isUnderWay, useImport } from '../useImport.ts'
import { Preview } from './Preview.tsx'

export type CheckStepProps = {
  importId: string
  draft: Draft
  change: (patch: Partial<Draft>) => void
  onBack: () => void
  onOtherFile: () => void
  /** Checks again with the corrections of the draft. */
  onCheck: () => Promise<void>
  onImport: () => Promise<void>
  isStarting: boolean
}

/** The check of a file: how far it is, then what an import would do, row by row where it could not read. */
export function CheckStep(props: CheckStepProps) {
  const { importId, onBack, onOtherFile } = props
  const t = useMessage()
  const query = useImport(importId)
  return (
    <QueryView query={query} lines={10}>
      {(record) => {
        if (isUnderWay(record)) return <ImportProgress record={record} />
        if (record.result === null) {
          return (
            <Failure record={record}>
              <Button variant="default" onClick={onBack}>
                {t('import.back')}
              </Button>
              <Button variant="default" onClick={onOtherFile}>
                {t('import.otherFile')}
              </Button>
            </Failure>
          )
        }
        return (
          <div className={classes.step}>
            <Preview {...props} result={record.result} />
            <ImportActions {...props} count={record.result.rows.new + record.result.rows.changed} />
          </div>
        )
      }}
    </QueryView>
  )
}

/** The last word: everything that can be read is imported, what cannot be read is left out and can be fetched. */
function ImportActions({
  draft,
  count,
  onBack,
  onImport,
  isStarting,
  onOtherFile,
}: CheckStepProps & { count: number }) {
  const t = useMessage()
  const hint = draft.isEdited
    ? 'import.import.edited'
    : count === 0
      ? 'import.nothingNew'
      : 'import.import.hint'
  return (
    <div className={classes.actions}>
      <span>{t(hint)}</span>
      <Group gap="xs">
        <Button size="sm" variant="default" onClick={count === 0 ? onOtherFile : onBack}>
          {t(count === 0 ? 'import.otherFile' : 'import.back')}
        </Button>
        <Button
          size="sm"
          variant={count === 0 ? 'default' : undefined}
          loading={isStarting}
          disabled={draft.isEdited || (count === 0 && draft.saveProfile.trim() === '')}
          onClick={() => void onImport()}
        >
          {t('import.import', { count })}
        </Button>
      </Group>
    </div>
  )
}
