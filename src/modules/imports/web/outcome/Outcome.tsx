import { Alert, Button, Group } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { useMe } from '../../../../web/session.ts'
import { DateText } from '../../../../web/ui/Figure.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import type { ImportRecord, ImportResult } from '../draft/draft.ts'
import { Differences } from '../check/Differences.tsx'
import { ImportProgress } from '../ImportProgress.tsx'
import classes from '../imports.module.css'
import { MailReport } from '../mail/MailReport.tsx'
import { wizardPath } from '../path.ts'
import { DoubtList } from '../read/DoubtList.tsx'
import { isUnderWay } from '../useImport.ts'
import { Counts } from './Counts.tsx'
import { Failure } from './Failure.tsx'
import { SkipList } from './SkipList.tsx'
import { UndoImport } from './UndoImport.tsx'
import { type Undone, UndoneReport } from './UndoneReport.tsx'

/** One import from its start to its end: how far it is, what came of it, and the ways on and back. */
export function Outcome({ record, next }: { record: ImportRecord; next: readonly string[] }) {
  const t = useMessage()
  const router = useRouter()
  const { role } = useMe()
  const [undone, setUndone] = useState<Undone | null>(null)
  const { result, mail } = record
  const isMailKept = record.kind === 'mail' && record.status === 'failed' && !record.dryRun
  const mayWrite = role !== 'viewer'
  const go = (path: string) => () => router.history.push(path)
  if (isUnderWay(record)) return <ImportProgress record={record} />
  return (
    <div className={classes.step}>
      {undone !== null && <UndoneReport undone={undone} />}
      {record.status === 'undone' && undone === null && record.undoneAt !== null && (
        <Alert color="gray" icon={<Icon name="undo" />} title={t('import.undone')}>
          <DateText value={record.undoneAt} withTime />
        </Alert>
      )}
      {record.status === 'checked' && (
        <Alert color="gray" icon={<Icon name="info" />}>
          {t('import.onlyChecked')}
        </Alert>
      )}
      {result === null && mail === null && (
        <Failure record={record}>
          {mayWrite && (
            <Button variant="default" onClick={go('/import')}>
              {t('import.again')}
            </Button>
          )}
        </Failure>
      )}
      {result !== null && <Counts result={result} isCheck={record.status !== 'done'} />}
      <Group gap="xs">
        {next.length > 0 && (
          <Button size="sm" onClick={go(wizardPath(next))}>
            {t('import.next', { count: next.length })}
          </Button>
        )}
        {record.status === 'done' && (
          <Button size="sm" variant={next.length > 0 ? 'default' : undefined} onClick={go('/portfolio')}>
            {t('shell.toPortfolio')}
          </Button>
        )}
        {record.status === 'done' && (result?.accounts.proposed ?? 0) > 0 && (
          <Button size="sm" variant="default" onClick={go('/duplicates')}>
            {t('import.toDuplicates', { count: result!.accounts.proposed })}
          </Button>
        )}
        {mayWrite && (record.status === 'done' || isMailKept) && (
          <UndoImport record={record} onUndone={setUndone} />
        )}
      </Group>
      {mail !== null && record.status !== 'undone' && (
        <MailReport importId={record.id} mail={mail} isCheck={record.status !== 'done'} />
      )}
      {result !== null && record.status !== 'undone' && (
        <Result record={record} result={result} mayWrite={mayWrite} />
      )}
    </div>
  )
}

type ResultProps = { record: ImportRecord; result: ImportResult; mayWrite: boolean }

function Result({ record, result, mayWrite }: ResultProps) {
  return (
    <>
      <DoubtList doubts={result.doubts} />
      {/* Rows of a file are for those who may import; others see the figures. */}
      {mayWrite && result.rows.bad > 0 && <SkipList importId={record.id} count={result.rows.bad} />}
      {mayWrite && <Differences importId={record.id} isPast={!record.dryRun} />}
    </>
  )
}
