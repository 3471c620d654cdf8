import { Drawer, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useMessage } from '../message.tsx'
import classes from './Evidence.module.css'

export type EvidenceStep = { label: string; value: ReactNode; note?: string }

type EvidenceProps = {
  /** What the figure is ("Share of revenue, 12 months"). */
  title: string
  /** The figure as it stands on the screen; it becomes the button that opens the drawer. */
  children: ReactNode
  /** How the figure comes about, in a sentence ("Revenue of the account divided by revenue of all accounts"). */
  sentence?: string
  /** The parts of the formula with their values, in reading order. */
  steps?: readonly EvidenceStep[]
  /** The facts behind it; built only when the drawer is open, so that it may load them. */
  facts?: () => ReactNode
}

/** Opens a figure down to its facts: what it is, what it is made of, and the records behind it. */
export function Evidence({ title, children, sentence, steps, facts }: EvidenceProps) {
  const t = useMessage()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <UnstyledButton
        className={classes.figure}
        onClick={open}
        aria-haspopup="dialog"
        title={t('shell.evidence.open')}
      >
        {children}
      </UnstyledButton>
      <Drawer
        opened={opened}
        onClose={close}
        position="right"
        size="lg"
        title={title}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        {sentence && <p className={classes.sentence}>{sentence}</p>}
        {steps && steps.length > 0 && <Steps steps={steps} />}
        {opened && facts && (
          <section aria-label={t('shell.evidence.facts')}>
            <h3 className={classes.heading}>{t('shell.evidence.facts')}</h3>
            {facts()}
          </section>
        )}
      </Drawer>
    </>
  )
}

function Steps({ steps }: { steps: readonly EvidenceStep[] }) {
  return (
    <dl className={classes.steps}>
      {steps.map(({ label, value, note }) => (
        <div key={label}>
          <dt>
            {label}
            {note && <small>{note}</small>}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
