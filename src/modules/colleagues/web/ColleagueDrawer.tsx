import { Drawer, Group, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useMessage } from '../../../web/message.tsx'
import { StatusBadge } from '../../../web/ui/StatusBadge.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'
import { type Colleague, stateOf } from './colleague.ts'
import { ColleagueForm } from './ColleagueForm.tsx'
import { Leaving } from './Leaving.tsx'
import { ThroughThem } from './ThroughThem.tsx'

type ColleagueDrawerProps = { colleague: Colleague; mayEdit: boolean; today: string; onClosed: () => void }

/** One of ours at the side of the screen: who they are, whether they leave, and what runs through them. */
export function ColleagueDrawer({ colleague, mayEdit, today, onClosed }: ColleagueDrawerProps) {
  const t = useMessage()
  const format = useFormat()
  const [opened, setOpened] = useState(false)
  // Opening after the first drawing lets the library note where the focus was, to give it back.
  useEffect(() => setOpened(true), [])
  const close = () => setOpened(false)
  const { isUser, leftOn } = colleague
  // Of somebody who leaves, what is to be handed over matters more than their title.
  const isLeaving = leftOn !== null
  const form = <ColleagueForm colleague={colleague} onDone={close} />
  return (
    <Drawer
      opened={opened}
      onClose={close}
      onExitTransitionEnd={onClosed}
      position="right"
      size="lg"
      title={colleague.name}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Stack gap="lg">
        {(!isLeaving || !mayEdit || isUser) && (
          <Group gap="sm">
            {!(isLeaving && mayEdit) && <StatusBadge {...stateOf(colleague, today, { t, format })} />}
            {colleague.email && (isUser || !mayEdit) && <Text c="dimmed">{colleague.email}</Text>}
          </Group>
        )}
        {mayEdit && !isLeaving && form}
        {mayEdit && <Leaving colleague={colleague} today={today} />}
        <ThroughThem colleague={colleague} />
        {mayEdit && isLeaving && form}
      </Stack>
    </Drawer>
  )
}
