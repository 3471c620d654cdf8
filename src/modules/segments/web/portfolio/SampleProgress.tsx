import { Paper } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { JobProgress } from '../../../../web/ui/JobProgress.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { useSample } from '../../../imports/web/sample/useSample.ts'

/** How far the loading of the sample company is; nothing at other times. */
export function SampleProgress() {
  const t = useMessage()
  const notice = useNotice()
  const sample = useSample(() => notice.done(t('portfolio.sample.done'))).query.data
  if (!sample?.loading) return null
  const counts = sample.of > 0 ? { done: sample.done, total: sample.of } : {}
  return (
    <Paper withBorder p="md">
      <JobProgress
        label={
          sample.label
            ? t('portfolio.sample.loading', { label: sample.label })
            : t('portfolio.sample.starting')
        }
        donePct={sample.of > 0 ? (100 * sample.done) / sample.of : 0}
        {...counts}
      />
    </Paper>
  )
}
