import { client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { Dialog } from '../../../web/ui/Dialog.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import type { Field } from '../../../web/ui/formRules.ts'
import type { Goal, Person } from './needs.ts'
import { useRefreshNeeds } from './useRefreshNeeds.ts'

type Draft = {
  text: string
  contactId: string | null
  dueOn: string | null
  reachedOn: string | null
  droppedOn: string | null
}
type EditGoalProps = { accountId: string; goal: Goal; people: readonly Person[]; onClosed: () => void }

/** Gives a goal its day and its person; or says that it was reached or dropped. */
export function EditGoal({ accountId, goal, people, onClosed }: EditGoalProps) {
  const t = useMessage()
  const refresh = useRefreshNeeds()
  const fields: Field<Draft>[] = [
    { name: 'text', label: t('needs.goal'), kind: 'longText', required: true, most: 2000 },
    {
      name: 'contactId',
      label: t('needs.contact'),
      kind: 'choice',
      options: people.map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: 'dueOn', label: t('needs.goal.dueOn'), kind: 'date' },
    { name: 'reachedOn', label: t('needs.goal.reachedOn'), kind: 'date' },
    { name: 'droppedOn', label: t('needs.goal.droppedOn'), kind: 'date' },
  ]
  const { text, contactId, dueOn, reachedOn, droppedOn } = goal
  return (
    <Dialog title={t('needs.goal')} onClosed={onClosed}>
      {(close) => (
        <Form
          fields={fields}
          initial={{ text, contactId, dueOn, reachedOn, droppedOn }}
          submitLabel={t('account.save')}
          onSubmit={async (draft) => {
            await client.needs.updateGoal({ accountId, id: goal.id, ...draft })
            await refresh()
            close()
          }}
          onCancel={close}
        />
      )}
    </Dialog>
  )
}
