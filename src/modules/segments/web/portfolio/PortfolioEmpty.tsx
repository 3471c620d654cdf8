import { Button, Group, Paper } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useMessage } from '../../../../web/message.tsx'
import { useMe } from '../../../../web/session.ts'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { useSample } from '../../../imports/web/sample/useSample.ts'

/** A house without accounts: why it is empty, a file to begin with, or the sample company to look round in. */
export function PortfolioEmpty() {
  const t = useMessage()
  const router = useRouter()
  const { role } = useMe()
  const { query, load, isStarting } = useSample()
  // Who sees only their own accounts may have none in a house that is full of them.
  const seesAll = role === 'admin' || role === 'head'
  if (query.data?.loading) return null
  return (
    <Paper withBorder>
      <Empty
        text={t(seesAll ? 'portfolio.empty' : 'portfolio.empty.own')}
        action={
          <Group justify="center" gap="xs">
            {role !== 'viewer' && (
              <Button size="sm" onClick={() => router.history.push('/import')}>
                {t('portfolio.empty.import')}
              </Button>
            )}
            {role === 'admin' && (
              <Button size="sm" variant="default" loading={isStarting} onClick={load}>
                {t('portfolio.empty.sample')}
              </Button>
            )}
          </Group>
        }
      />
    </Paper>
  )
}
