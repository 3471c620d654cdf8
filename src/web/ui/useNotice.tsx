import { Button, Group, Text } from '@mantine/core'
import { randomId } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useMemo } from 'react'
import { type Translate, useMessage } from '../message.tsx'
import { toProblem } from '../problem.ts'
import { useProblemText, useProblemTitle } from './useProblemText.ts'

const UNDO_MS = 10_000

/** Short words about what just happened: done, failed, or done and can be undone for ten seconds. */
export function useNotice() {
  const t = useMessage()
  const problemText = useProblemText()
  const problemTitle = useProblemTitle()
  return useMemo(() => {
    const close = { closeButtonProps: { 'aria-label': t('shell.close') } }
    const failed = (error: unknown) => {
      const problem = toProblem(error)
      notifications.show({
        ...close,
        color: 'red',
        title: problemTitle(problem),
        message: problemText(problem),
        autoClose: false,
      })
    }
    const done = (message: string) => {
      notifications.show({ ...close, color: 'green', message })
    }
    const undoable = (message: string, undo: () => Promise<unknown>) => {
      const id = randomId('undo')
      const takeBack = () => {
        notifications.hide(id)
        undo().then(() => done(t('shell.undo.done')), failed)
      }
      notifications.show({
        ...close,
        id,
        color: 'accent',
        autoClose: UNDO_MS,
        withAutoCloseProgress: true,
        message: <UndoMessage message={message} t={t} onUndo={takeBack} />,
      })
    }
    return { done, failed, undoable }
  }, [t, problemText, problemTitle])
}

function UndoMessage({ message, t, onUndo }: { message: string; t: Translate; onUndo: () => void }) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <Text>{message}</Text>
      <Button variant="light" onClick={onUndo} flex="none">
        {t('shell.undo')}
      </Button>
    </Group>
  )
}
