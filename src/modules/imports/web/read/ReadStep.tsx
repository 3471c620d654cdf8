import { Button, Group, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Loading } from '../../../../web/ui/Loading.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import { type Draft, emptyDraft, type Inspection, readingOf } from '../draft/draft.ts'
import classes from '../imports.module.css'
import { ColumnMapping } from './ColumnMapping.tsx'
import { DoubtList, isBlocking } from './DoubtList.tsx'
import { FileFacts, isUnknownKind } from './FileFacts.tsx'
import { FirstRows } from './FirstRows.tsx'
import { Options } from './Options.tsx'

type ReadStepProps = {
  fileId: string
  draft: Draft
  change: (patch: Partial<Draft>) => void
  onCheck: () => Promise<void>
  isStarting: boolean
  onOtherFile: () => void
}

/** How the file is read: what was found out, which column is what, and what the file does not say. */
export function ReadStep(props: ReadStepProps) {
  const { fileId, draft, change, onOtherFile } = props
  const t = useMessage()
  const query = useQuery(
    api.imports.inspect.queryOptions({
      input: readingOf(fileId, draft),
      placeholderData: keepPreviousData,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  )
  if (query.error) {
    const reset = {
      ...emptyDraft,
      kind: undefined,
      encoding: undefined,
      separator: undefined,
      profile: undefined,
      map: undefined,
    }
    const wasChanged = draft.encoding ?? draft.separator ?? draft.map ?? draft.profile ?? draft.kind
    return (
      <ProblemView error={query.error} onRetry={() => void query.refetch()}>
        {wasChanged !== undefined && (
          <Button variant="default" onClick={() => change(reset)}>
            {t('import.read.asRecognised')}
          </Button>
        )}
        <Button variant="default" onClick={onOtherFile}>
          {t('import.otherFile')}
        </Button>
      </ProblemView>
    )
  }
  if (query.data === undefined) return <Loading lines={14} />
  return <Reading {...props} inspection={query.data} isReading={query.isPlaceholderData} />
}

type ReadingProps = ReadStepProps & { inspection: Inspection; isReading: boolean }

function Reading({ inspection, isReading, draft, change, onCheck, isStarting, onOtherFile }: ReadingProps) {
  const t = useMessage()
  const isBlocked = inspection.doubts.some(isBlocking)
  const parts = { inspection, draft, change }
  return (
    <div className={classes.step} aria-busy={isReading}>
      <Panel title={t('import.read', { name: inspection.fileName })} hint={t('import.read.hint')}>
        <FileFacts {...parts} />
      </Panel>
      <DoubtList doubts={inspection.doubts} />
      {/* Which fields there are hangs on what a row is. */}
      {!isUnknownKind(inspection) && (
        <>
          <ColumnMapping {...parts} />
          <Options {...parts} />
        </>
      )}
      <FirstRows {...parts} />
      <div className={classes.actions}>
        <Text c="dimmed">{t(isBlocked ? 'import.check.blocked' : 'import.check.hint')}</Text>
        <Group gap="xs">
          <Button size="sm" variant="default" onClick={onOtherFile}>
            {t('import.otherFile')}
          </Button>
          <Button
            size="sm"
            disabled={isBlocked || isReading}
            loading={isStarting}
            onClick={() => void onCheck()}
          >
            {t('import.check')}
          </Button>
        </Group>
      </div>
    </div>
  )
}
