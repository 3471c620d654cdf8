import { Alert, Text } from '@mantine/core'
import type { Client } from '../../../../contract.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { KeptList } from './KeptList.tsx'

export type Undone = Awaited<ReturnType<Client['imports']['undo']>>

/** What came of taking an import back: what went, what stands again, and what stayed and why. */
export function UndoneReport({ undone: { removed, restored, kept, keptCount } }: { undone: Undone }) {
  const t = useMessage()
  return (
    <Alert
      color={keptCount > 0 ? 'yellow' : 'green'}
      role="status"
      icon={<Icon name="undo" />}
      title={t('import.undone')}
    >
      <Text>{t('import.undone.counts', { removed, restored })}</Text>
      {keptCount > 0 && (
        <>
          <Text mt={4}>{t('import.undone.kept', { count: keptCount })}</Text>
          <KeptList kept={kept} count={keptCount} />
        </>
      )}
    </Alert>
  )
}
