import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Absent } from '../../../../web/ui/Absent.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import type { Contact, Step } from '../people.ts'
import { StanceBadge } from '../StanceBadge.tsx'
import classes from './approval.module.css'
import { StepEditor } from './StepEditor.tsx'

type ApprovalProps = {
  accountId: string
  people: Contact[]
  mayEdit: boolean
  onOpen: (contactId: string) => void
}

/** How a decision is approved there, step by step: who, how long it usually takes, and where it may stick. */
export function Approval({ accountId, people, mayEdit, onOpen }: ApprovalProps) {
  const t = useMessage()
  const [editing, setEditing] = useState(false)
  const query = useQuery(api.contacts.approval.queryOptions({ input: { accountId } }))
  return (
    <Panel
      title={t('people.approval')}
      hint={t('people.approval.hint')}
      actions={
        mayEdit &&
        !editing && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('people.approval.edit')}
          </Button>
        )
      }
    >
      <QueryView query={query} lines={5}>
        {(steps) =>
          editing ? (
            <StepEditor {...{ accountId, people, steps }} onDone={() => setEditing(false)} />
          ) : (
            <Steps {...{ steps, people, onOpen }} />
          )
        }
      </QueryView>
    </Panel>
  )
}

function Steps({
  steps,
  people,
  onOpen,
}: {
  steps: Step[]
  people: Contact[]
  onOpen: (contactId: string) => void
}) {
  const t = useMessage()
  if (steps.length === 0) return <div>{t('people.approval.none')}</div>
  const known = steps.filter(({ usualDays }) => usualDays !== null)
  const days = known.reduce((sum, { usualDays }) => sum + usualDays!, 0)
  return (
    <>
      <ol className={classes.steps}>
        {steps.map((step, place) => {
          const person = people.find(({ id }) => id === step.contactId)
          return (
            <li key={place}>
              <strong>{step.title}</strong>
              <div>
                {person ? (
                  <>
                    <button type="button" className={classes.link} onClick={() => onOpen(person.id)}>
                      {person.name}
                    </button>{' '}
                    <StanceBadge stance={person.stance} />
                  </>
                ) : (
                  <Absent label={t('people.approval.nobody')} />
                )}
              </div>
              <div className={classes.dimmed}>
                {step.usualDays === null
                  ? t('people.approval.daysUnknown')
                  : t('people.approval.days', { days: step.usualDays })}
              </div>
              {step.note && <div>{step.note}</div>}
            </li>
          )
        })}
      </ol>
      <p>{t('people.approval.total', { days, known: known.length, of: steps.length })}</p>
    </>
  )
}
