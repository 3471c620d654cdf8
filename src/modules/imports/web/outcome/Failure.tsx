import { Alert, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import type { ImportRecord } from '../draft/draft.ts'
import { useImportTexts } from '../importTexts.ts'

/** An import that came to nothing: why, that nothing of it stays, and the way on. */
export function Failure({ record, children }: { record: ImportRecord; children?: ReactNode }) {
  const t = useMessage()
  const { failure } = useImportTexts()
  const isStopped = record.status === 'cancelled'
  const isMailKept = record.kind === 'mail' && record.status === 'failed' && !record.dryRun
  return (
    <Alert
      color={isStopped ? 'gray' : 'red'}
      role="alert"
      icon={<Icon name={isStopped ? 'info' : 'warning'} />}
      title={t(isStopped ? 'import.cancelled' : 'import.failed')}
    >
      {!isStopped && record.problem && <Text>{failure(record.problem)}</Text>}
      <Text>{t(isMailKept ? 'mail.failed.kept' : 'import.nothingKept')}</Text>
      {children && (
        <Group gap="xs" mt="xs">
          {children}
        </Group>
      )}
    </Alert>
  )
}
