import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { useRefresh } from '../record/useRecord.ts'
import type { Pipeline } from '../tender.ts'
import { type DraftStage, StageRow } from './StageRow.tsx'

type PipelineFormProps = { pipeline: Pipeline | null; mayEdit: boolean; onDone?: () => void }

let number = 0
const fresh = (): DraftStage => ({
  key: `new ${++number}`,
  name: '',
  outcome: 'open',
  probabilityPct: null,
  isUsed: false,
})

/** One pipeline with its stages, saved as a whole. */
export function PipelineForm({ pipeline, mayEdit, onDone }: PipelineFormProps) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefresh()
  const [name, setName] = useState(pipeline === null ? '' : pipeline.name || t('tenders.pipelines.first'))
  const [stages, setStages] = useState<DraftStage[]>(
    pipeline === null ? [fresh()] : pipeline.stages.map((stage) => ({ ...stage, key: stage.id })),
  )
  const [error, setError] = useState<unknown>(null)
  const isWhole = name.trim() !== '' && stages.length > 0 && stages.every((stage) => stage.name.trim() !== '')

  function move(index: number, by: number) {
    const next = [...stages]
    const [stage] = next.splice(index, 1)
    next.splice(index + by, 0, stage!)
    setStages(next)
  }

  async function save() {
    setError(null)
    const given = stages.map(({ id, name: stage, outcome, probabilityPct }) => ({
      id,
      name: stage,
      outcome,
      probabilityPct,
    }))
    try {
      if (pipeline === null) await client.tenders.createPipeline({ name, stages: given })
      else await client.tenders.updatePipeline({ pipelineId: pipeline.id, name, stages: given })
      await refresh()
      notice.done(t('tenders.pipelines.saved'))
      onDone?.()
    } catch (thrown) {
      setError(thrown)
    }
  }

  return (
    <Panel title={pipeline === null ? t('tenders.pipelines.new') : name}>
      {mayEdit && (
        <TextInput
          label={t('tenders.pipelines.name')}
          value={name}
          maxLength={100}
          mb="sm"
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      {stages.map((stage, index) => (
        <StageRow
          key={stage.key}
          stage={stage}
          mayEdit={mayEdit}
          isFirst={index === 0}
          isLast={index === stages.length - 1}
          onChange={(patch) =>
            setStages(stages.map((one) => (one.key === stage.key ? { ...one, ...patch } : one)))
          }
          onMove={(by) => move(index, by)}
          onRemove={() => setStages(stages.filter(({ key }) => key !== stage.key))}
        />
      ))}
      {error !== null && <ProblemView error={error} />}
      {mayEdit && (
        <Group gap="xs" mt="sm">
          <Button variant="default" onClick={() => setStages([...stages, fresh()])}>
            {t('tenders.pipelines.addStage')}
          </Button>
          <Button disabled={!isWhole} onClick={() => void save()}>
            {t('tenders.save')}
          </Button>
        </Group>
      )}
    </Panel>
  )
}
