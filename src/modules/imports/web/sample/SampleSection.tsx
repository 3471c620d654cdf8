import { Alert, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { JobProgress } from '../../../../web/ui/JobProgress.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { KeptList } from '../outcome/KeptList.tsx'
import { type Sample, useSample } from './useSample.ts'

/** The company of examples: whether it is here, to be loaded, and to be removed again with everything that came with it. */
export function SampleSection() {
  const t = useMessage()
  const sample = useSample()
  const [kept, setKept] = useState<Sample['kept'] | null>(null)
  return (
    <Panel title={t('settings.section.sample')} hint={t('settings.sample.hint')}>
      <QueryView query={sample.query} lines={3}>
        {({ loaded, loading, done, of, label }) => {
          if (loading) {
            return (
              <JobProgress
                label={label ? t('settings.sample.loading', { file: label }) : t('settings.sample.starting')}
                donePct={of > 0 ? (100 * done) / of : 0}
                done={done}
                total={of}
              />
            )
          }
          return loaded ? (
            <>
              <Text mb="sm">{t('settings.sample.loaded')}</Text>
              <ConfirmButton
                question={t('settings.sample.remove.question')}
                consequence={t('settings.sample.remove.consequence')}
                confirmLabel={t('settings.sample.remove')}
                onConfirm={async () => setKept(await sample.remove())}
              >
                {t('settings.sample.remove')}
              </ConfirmButton>
            </>
          ) : (
            <>
              <Text mb="sm">{t('settings.sample.absent')}</Text>
              <Button
                loading={sample.isStarting}
                onClick={() => {
                  setKept(null)
                  sample.load()
                }}
              >
                {t('settings.sample.load')}
              </Button>
            </>
          )
        }}
      </QueryView>
      {kept !== null && <Removed kept={kept} />}
    </Panel>
  )
}

function Removed({ kept }: { kept: Sample['kept'] }) {
  const t = useMessage()
  return (
    <Alert
      mt="md"
      color={kept.length > 0 ? 'yellow' : 'green'}
      role="status"
      icon={<Icon name="check" />}
      title={t('settings.sample.removed')}
    >
      {kept.length > 0 && (
        <>
          <Text>{t('settings.sample.kept', { count: kept.length })}</Text>
          <KeptList kept={kept} />
        </>
      )}
    </Alert>
  )
}
