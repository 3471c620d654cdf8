import { ActionIcon, Button, Group } from '@mantine/core'
import { useState } from 'react'
import { client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { Icon } from '../../../web/ui/Icon.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import { StatusBadge } from '../../../web/ui/StatusBadge.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import { AddLine } from './AddLine.tsx'
import { EditGoal } from './EditGoal.tsx'
import type { Goal, Person } from './needs.ts'
import classes from './needs.module.css'
import { useRefreshNeeds } from './useRefreshNeeds.ts'

type GoalsPanelProps = {
  accountId: string
  mayEdit: boolean
  goals: readonly Goal[]
  people: readonly Person[]
}

/** What the account wants to reach, and by when. */
export function GoalsPanel({ accountId, mayEdit, goals, people }: GoalsPanelProps) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefreshNeeds()
  const [edited, setEdited] = useState<Goal | null>(null)

  const add = async (text: string, ties: Partial<Goal> = {}) => {
    const { contactId, dueOn, reachedOn, droppedOn } = ties
    await client.needs.addGoal({ accountId, text, contactId, dueOn, reachedOn, droppedOn })
    await refresh()
  }
  const remove = async (goal: Goal) => {
    await client.needs.removeGoal({ accountId, id: goal.id })
    await refresh()
    notice.undoable(t('needs.goal.removed'), () => add(goal.text, goal))
  }

  return (
    <Panel title={t('needs.goals')} hint={t('needs.goals.hint')}>
      {goals.length === 0 && <span className={classes.dimmed}>{t('needs.goals.none')}</span>}
      <ul className={classes.goals}>
        {goals.map((goal) => (
          <li key={goal.id}>
            <div>
              {goal.text} <GoalState goal={goal} />
              {goal.contact && <div className={classes.dimmed}>{goal.contact}</div>}
            </div>
            {mayEdit && (
              <Group gap={4} wrap="nowrap" data-print="no">
                <Button
                  variant="subtle"
                  aria-label={`${t('dossier.change')}: ${goal.text}`}
                  onClick={() => setEdited(goal)}
                >
                  {t('dossier.change')}
                </Button>
                <ActionIcon
                  aria-label={t('dossier.remove', { name: goal.text })}
                  onClick={() => void remove(goal).catch(notice.failed)}
                >
                  <Icon name="close" sizePx={14} />
                </ActionIcon>
              </Group>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && <AddLine label={t('needs.goal.add')} onAdd={(text) => add(text)} />}
      {edited && <EditGoal {...{ accountId, people }} goal={edited} onClosed={() => setEdited(null)} />}
    </Panel>
  )
}

function GoalState({ goal }: { goal: Goal }) {
  const t = useMessage()
  const format = useFormat()
  if (goal.reachedOn)
    return <StatusBadge tone="good" label={t('needs.goal.reached', { date: format.date(goal.reachedOn) })} />
  if (goal.droppedOn)
    return (
      <StatusBadge tone="neutral" label={t('needs.goal.dropped', { date: format.date(goal.droppedOn) })} />
    )
  if (goal.dueOn)
    return <StatusBadge tone="accent" label={t('needs.goal.due', { date: format.date(goal.dueOn) })} />
  return <StatusBadge tone="neutral" label={t('needs.goal.noDay')} />
}
