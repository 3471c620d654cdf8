import { Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useMessage } from '../message.tsx'

type DialogProps = {
  title: string
  /** Called when the dialog has gone; the focus is back where it was by then. */
  onClosed: () => void
  children: (close: () => void) => ReactNode
}

/** A dialog that is open from its first drawing on; whoever draws it takes it away in `onClosed`. */
export function Dialog({ title, onClosed, children }: DialogProps) {
  const t = useMessage()
  const [opened, { close }] = useDisclosure(true)
  return (
    <Modal
      opened={opened}
      onClose={close}
      onExitTransitionEnd={onClosed}
      title={title}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {children(close)}
    </Modal>
  )
}
