import { ActionIcon, Group, NativeSelect, TextInput } from '@mantine/core'
import { OUTCOMES } from '../../../../core/tenders/stage.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import type { Chance, Outcome } from '../tender.ts'
import { ChanceProposal } from './ChanceProposal.tsx'

export interface DraftStage {
  key: string
  id?: string
  name: string
  outcome: Outcome
  probabilityPct: number | null
  isUsed: boolean
}

type StageRowProps = {
  stage: DraftStage
  /** What decided opportunities that stood here say of it; undefined where it has not been asked. */
  chance: Chance | undefined
  mayEdit: boolean
  isFirst: boolean
  isLast: boolean
  onChange: (patch: Partial<DraftStage>) => void
  onMove: (by: number) => void
  onRemove: () => void
  onTakeChance: (pct: number) => void
}

/** One stage: its name, what it ends in, the chance it gives, and its place. */
export function StageRow(props: StageRowProps) {
  const { stage, chance, mayEdit, isFirst, isLast, onChange, onMove, onRemove } = props
  const t = useMessage()
  const named = { name: stage.name || t('tenders.pipelines.stage') }
  if (!mayEdit)
    return (
      <p style={{ margin: 0 }}>
        {stage.name} · {t(`tenders.outcome.${stage.outcome}`)}
        {stage.probabilityPct !== null && ` · ${t('tenders.chance', { pct: stage.probabilityPct })}`}
      </p>
    )
  return (
    <Group gap="xs" mb={6}>
      <TextInput
        size="xs"
        aria-label={t('tenders.pipelines.stage')}
        placeholder={t('tenders.pipelines.stage')}
        value={stage.name}
        maxLength={100}
        style={{ flex: '1 1 140px' }}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        aria-label={t('tenders.pipelines.outcome', named)}
        value={stage.outcome}
        data={OUTCOMES.map((value) => ({ value, label: t(`tenders.outcome.${value}`) }))}
        onChange={(event) => onChange({ outcome: OUTCOMES.find((one) => one === event.currentTarget.value) })}
      />
      <TextInput
        size="xs"
        w={90}
        type="number"
        min={0}
        max={100}
        aria-label={t('tenders.pipelines.chance', named)}
        placeholder={t('tenders.pipelines.chance.short')}
        rightSection="%"
        value={stage.probabilityPct ?? ''}
        disabled={stage.outcome !== 'open'}
        onChange={(event) => onChange({ probabilityPct: chanceOf(event.currentTarget.value) })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={isFirst}
        aria-label={t('tenders.pipelines.up', named)}
        onClick={() => onMove(-1)}
      >
        <Icon name="up" sizePx={14} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={isLast}
        aria-label={t('tenders.pipelines.down', named)}
        onClick={() => onMove(1)}
      >
        <Icon name="down" sizePx={14} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={stage.isUsed}
        title={stage.isUsed ? t('tenders.pipelines.used') : undefined}
        aria-label={t('tenders.pipelines.remove', named)}
        onClick={onRemove}
      >
        <Icon name="close" sizePx={14} />
      </ActionIcon>
      {chance && stage.outcome === 'open' && (
        <div style={{ flexBasis: '100%' }}>
          <ChanceProposal
            stage={stage.name}
            chance={chance}
            standing={stage.probabilityPct}
            onTake={props.onTakeChance}
          />
        </div>
      )}
    </Group>
  )
}

function chanceOf(typed: string): number | null {
  if (typed.trim() === '') return null
  return Math.min(100, Math.max(0, Math.round(Number(typed))))
}
