import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { addMonths, isPlainDate } from '../../../../core/period.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { View } from '../view.ts'
import { MoveList } from './MoveList.tsx'
import type { AccountMove } from './placement.ts'

type MovesPanelProps = {
  asOf: string
  since: string | null
  onSince: (since: string | undefined) => void
  moves: readonly AccountMove[]
  /** Other rules are tried out; what was before is known by ours only. */
  isTried: boolean
  currency: string | null
  view: View
}

/** Who changed quadrant since a chosen day; the picture shows the same as arrows. */
export function MovesPanel({ asOf, since, onSince, moves, isTried, currency, view }: MovesPanelProps) {
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

function SinceInput({ since, asOf, onSince }: Pick<MovesPanelProps, 'since' | 'asOf' | 'onSince'>) {
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
