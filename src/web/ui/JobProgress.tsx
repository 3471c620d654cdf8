import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useId } from 'react'
import { useMessage } from '../message.tsx'
import { spokenDuration } from './timeLeft.ts'
import { useFormat } from './useFormat.ts'

type JobProgressProps = {
  /** What is being done now ("Writing orders"). */
  label: string
  donePct: number
  /** Units done so far, and of how many where that is known. */
  done?: number
  total?: number
  secondsLeft?: number | null
  onCancel?: () => void
  cancelling?: boolean
}

/** How far long work is: a bar, counts, and the time left once it can be told. */
export function JobProgress(props: JobProgressProps) {
  const { label, donePct, done, total, secondsLeft = null, onCancel, cancelling } = props
  const t = useMessage()
  const format = useFormat()
  const labelId = useId()
  const left = secondsLeft === null || secondsLeft <= 0 ? null : spokenDuration(secondsLeft)
  const parts = [
    format.percent(donePct, { digits: 0 }),
    done !== undefined && total !== undefined && t('shell.progress.counts', { done, total }),
    done !== undefined && total === undefined && format.number(done),
    left && t(`shell.progress.left.${left.unit}`, { count: left.count }),
  ]
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="sm">
        <Text fw={500} id={labelId}>
          {label}
        </Text>
        {onCancel && (
          <Button variant="default" onClick={onCancel} loading={cancelling}>
            {t('shell.cancel')}
          </Button>
        )}
      </Group>
      <Progress.Root size="md">
        <Progress.Section value={donePct} aria-labelledby={labelId} />
      </Progress.Root>
      <Text c="dimmed">{parts.filter(Boolean).join(' · ')}</Text>
    </Stack>
  )
}
