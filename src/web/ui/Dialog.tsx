import { Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type ReactNode, useEffect, useState } from 'react'
import { useMessage } from '../message.tsx'

type DialogProps = {
  title: string
  /** Called when the dialog has gone; the focus is back where it was by then. */
  onClosed: () => void
  /** `closeThen` does something afterwards: going elsewhere has to wait until the focus was given back. */
  children: (close: () => void, closeThen: (afterwards: () => void) => void) => ReactNode
}

/** A dialog that is open from its first drawing on; whoever draws it takes it away in `onClosed`. */
export function Dialog({ title, onClosed, children }: DialogProps) {
  const t = useMessage()
  const [opened, { open, close }] = useDisclosure(false)
  const [afterwards, setAfterwards] = useState<{ act: () => void } | null>(null)
  // Opening after the first drawing lets Mantine note where the focus was, to give it back.
  useEffect(open, [open])
  const closeThen = (act: () => void) => {
    setAfterwards({ act })
    close()
  }
  return (
    <Modal
      opened={opened}
      onClose={close}
      onExitTransitionEnd={() => {
        onClosed()
        afterwards?.act()
      }}
      title={title}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {children(() => close(), closeThen)}
    </Modal>
  )
}
