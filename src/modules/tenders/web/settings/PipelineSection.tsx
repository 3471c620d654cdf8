import { Button, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useMe } from '../../../../web/session.ts'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { PipelineForm } from './PipelineForm.tsx'

/** The supplier's pipelines: the stages of a sale in order, what each ends in, and the chance it gives. */
export function PipelineSection() {
  const t = useMessage()
  const { role } = useMe()
  const mayEdit = role === 'head' || role === 'admin'
  const [isAdding, setAdding] = useState(false)
  const query = useQuery(api.tenders.pipelines.queryOptions())
  const chances = useQuery(api.tenders.chances.queryOptions({ enabled: mayEdit })).data
  return (
    <Stack gap="md">
      <p>{t('tenders.pipelines.hint')}</p>
      <QueryView query={query} lines={8}>
        {(pipelines) => (
          <>
            {pipelines.map((pipeline) => (
              <PipelineForm
                key={`${pipeline.id} ${JSON.stringify(pipeline.stages)} ${pipeline.name}`}
                pipeline={pipeline}
                mayEdit={mayEdit}
                chances={chances}
              />
            ))}
            {pipelines.length === 0 && !isAdding && <p>{t('tenders.pipelines.none')}</p>}
            {isAdding && <PipelineForm pipeline={null} mayEdit onDone={() => setAdding(false)} />}
          </>
        )}
      </QueryView>
      {mayEdit && !isAdding && (
        <Button variant="default" onClick={() => setAdding(true)} style={{ alignSelf: 'start' }}>
          {t('tenders.pipelines.add')}
        </Button>
      )}
    </Stack>
  )
}
