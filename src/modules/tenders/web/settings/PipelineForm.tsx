import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { useRefresh } from '../record/useRecord.ts'
import type { Chance, Pipeline } from '../tender.ts'
import { type DraftStage, StageRow } from './StageRow.tsx'

type PipelineFormProps = {
  pipeline: Pipeline | null
  mayEdit: boolean
  chances?: readonly Chance[]
  onDone?: () => void
}

let number = 0
const fresh = (): DraftStage => ({
  key: `new ${++number}`,
  name: '',
  outcome: 'open',
  probabilityPct: null,
  isUsed: false,
})

type Saved = Omit<DraftStage, 'key' | 'isUsed'>

/** What is sent of stages. */
const shapeOf = (stages: readonly Saved[]): Saved[] =>
  stages.map(({ id, name, outcome, probabilityPct }) => ({ id, name, outcome, probabilityPct }))
const sent = (stages: readonly Saved[]) => JSON.stringify(shapeOf(stages))

/** One pipeline with its stages, saved as a whole. */
export function PipelineForm({ pipeline, mayEdit, chances = [], onDone }: PipelineFormProps) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefresh()
  const called = pipeline === null ? '' : pipeline.name || t('tenders.pipelines.first')
  const [name, setName] = useState(called)
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

  /** Taken at once where nothing else is half done; otherwise it waits with the rest to be saved. */
  function takeChance(key: string, pct: number) {
    const next = stages.map((one) => (one.key === key ? { ...one, probabilityPct: pct } : one))
    const isAsSaved = pipeline !== null && called === name && sent(stages) === sent(pipeline.stages)
    setStages(next)
    if (isAsSaved) void save(next)
  }

  async function save(next = stages) {
    setError(null)
    const given = shapeOf(next)
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
          chance={chances.find(({ stageId }) => stageId === stage.id)}
          onTakeChance={(pct) => takeChance(stage.key, pct)}
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
