import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** An empty place that says why it is empty and offers the one next step. */
export function Empty({ text, action }: { text: string; action?: ReactNode }) {
  return (
    <Stack align="center" gap="sm" p="xl" ta="center">
      <Text c="dimmed" maw={460}>
        {text}
      </Text>
      {action}
    </Stack>
  )
}
