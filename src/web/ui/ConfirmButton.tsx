import { Button, type ButtonProps, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import { useMessage } from '../message.tsx'
import { ProblemView } from './ProblemView.tsx'

type ConfirmButtonProps = ButtonProps & {
  children: ReactNode
  /** The question, ending with what happens. */
  question: string
  /** What exactly goes and what stays. */
  consequence: ReactNode
  /** The word on the button that does it; the same verb as on the button that asks. */
  confirmLabel: string
  onConfirm: () => Promise<unknown>
}

/** A button for what cannot be taken back in ten seconds: it asks once, in words, and does not close before it is done. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { children, question, consequence, confirmLabel, onConfirm, ...button } = props
  const t = useMessage()
  const [opened, { open, close }] = useDisclosure(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)

  async function confirm() {
    setBusy(true)
    setError(null)
    try {
      await onConfirm()
      close()
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <Button color="red" variant="outline" {...button} onClick={open}>
        {children}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={question}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        <Stack>
          <Text component="div">{consequence}</Text>
          {error !== null && <ProblemView error={error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close} data-autofocus>
              {t('shell.cancel')}
            </Button>
            <Button color="red" loading={busy} onClick={() => void confirm()}>
              {confirmLabel}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
