import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { addMonths, isPlainDate } from '../../../../core/period.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { MoveList } from './MoveList.tsx'
import type { TrialProps } from './useTrial.ts'

type MovesPanelProps = TrialProps & { asOf: string; onSince: (since: string | undefined) => void }

/** Who changed quadrant since a chosen day; the picture shows the same as arrows. */
export function MovesPanel({ asOf, onSince, matrix, trial, view }: MovesPanelProps) {
  const { since, currency } = matrix
  // What was before is known by our own rules only.
  const { isTried, moves } = trial
  const t = useMessage()
  const format = useFormat()
  return (
    <Stack gap="sm">
      <Group gap="xs" align="flex-end">
        <SinceInput key={since} since={since} asOf={asOf} onSince={onSince} />
        {[6, 12].map((months) => (
          <Button key={months} variant="default" onClick={() => onSince(addMonths(asOf, -months))}>
            {t('matrix.since.ago', { months })}
          </Button>
        ))}
        {since !== null && (
          <Button variant="subtle" onClick={() => onSince(undefined)}>
            {t('matrix.since.none')}
          </Button>
        )}
      </Group>
      {since === null && <Text c="dimmed">{t('matrix.since.choose')}</Text>}
      {since !== null && isTried && <Text>{t('matrix.since.tried')}</Text>}
      {since !== null && !isTried && (
        <>
          <Text role="status">{t('matrix.moved', { count: moves.length, since: format.date(since) })}</Text>
          <MoveList moves={moves} currency={currency} view={view} />
        </>
      )}
    </Stack>
  )
}

type SinceInputProps = Pick<MovesPanelProps, 'asOf' | 'onSince'> & { since: string | null }

function SinceInput({ since, asOf, onSince }: SinceInputProps) {
  const t = useMessage()
  const [typed, setTyped] = useState(since ?? '')
  const [wrong, setWrong] = useState(false)
  const settle = () => {
    if (typed === (since ?? '')) return
    if (typed === '') return onSince(undefined)
    const isEarlier = isPlainDate(typed) && typed < asOf
    setWrong(!isEarlier)
    if (isEarlier) onSince(typed)
  }
  return (
    <TextInput
      type="date"
      size="xs"
      label={t('matrix.since')}
      value={typed}
      max={asOf}
      error={wrong ? t('matrix.since.wrong') : undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
    />
  )
}
