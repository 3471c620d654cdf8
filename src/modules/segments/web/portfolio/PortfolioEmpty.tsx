import { Button, Group } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useMe } from '../../../../web/session.ts'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { JobProgress } from '../../../../web/ui/JobProgress.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'

const ASK_EVERY_MS = 1000

/** A house without accounts: why it is empty, a file to begin with, or the sample company to look round in. */
export function PortfolioEmpty() {
  const t = useMessage()
  const router = useRouter()
  const { role } = useMe()
  const { sample, start, starting } = useSample()
  if (sample?.loading) {
    return (
      <div style={{ padding: 'var(--mantine-spacing-md)' }}>
        <JobProgress
          label={sample.label ? t('portfolio.sample.loading', { label: sample.label }) : t('portfolio.sample.starting')}
          donePct={sample.of > 0 ? (100 * sample.done) / sample.of : 0}
          done={sample.done}
          total={sample.of}
        />
      </div>
    )
  }
  return (
    <Empty
      text={t('portfolio.empty')}
      action={
        <Group justify="center" gap="xs">
          {role !== 'viewer' && (
            <Button size="sm" onClick={() => router.history.push('/import')}>
              {t('portfolio.empty.import')}
            </Button>
          )}
          {role === 'admin' && (
            <Button size="sm" variant="default" loading={starting} onClick={start}>
              {t('portfolio.empty.sample')}
            </Button>
          )}
        </Group>
      }
    />
  )
}

/** How far the loading of the sample company is; when it is there, everything on the screen is asked for anew. */
function useSample() {
  const queryClient = useQueryClient()
  const notice = useNotice()
  const t = useMessage()
  const [starting, setStarting] = useState(false)
  const wasLoading = useRef(false)
  const { data: sample } = useQuery(
    api.imports.sample.queryOptions({
      refetchInterval: (query) => (query.state.data?.loading ? ASK_EVERY_MS : false),
    }),
  )
  useEffect(() => {
    if (wasLoading.current && sample?.loaded) {
      notice.done(t('portfolio.sample.done'))
      void queryClient.invalidateQueries()
    }
    wasLoading.current = sample?.loading ?? false
  }, [sample, notice, queryClient, t])

  const start = () => {
    setStarting(true)
    client.imports
      .loadSample()
      .then((state) => queryClient.setQueryData(api.imports.sample.queryKey(), state), notice.failed)
      .finally(() => setStarting(false))
  }
  return { sample, start, starting }
}
