import { Text } from '@mantine/core'
import { client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import { type Colleague, colleagueFields, type ColleagueValues } from './colleague.ts'
import { useRefreshOurPeople } from './useOurPeople.ts'

/** What is known of one of ours, to be changed; only what changed is sent, and can be undone for ten seconds. */
export function ColleagueForm({ colleague, onDone }: { colleague: Colleague; onDone: () => void }) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefreshOurPeople()
  const { id: colleagueId, name, isUser } = colleague
  const fields = colleagueFields(t, isUser)

  async function save(values: ColleagueValues) {
    const changed = fields.map((field) => field.name).filter((field) => values[field] !== colleague[field])
    const picked = (from: ColleagueValues) => Object.fromEntries(changed.map((field) => [field, from[field]]))
    const put = async (change: Partial<ColleagueValues>) => {
      await client.colleagues.update({ colleagueId, ...change })
      await refresh()
    }
    if (changed.length > 0) {
      await put(picked(values))
      notice.undoable(t('colleagues.changed', { name }), () => put(picked(colleague)))
    }
    onDone()
  }

  return (
    <Form<ColleagueValues>
      key={JSON.stringify(colleague)}
      fields={fields}
      initial={{
        name,
        email: colleague.email,
        title: colleague.title,
        office: colleague.office,
        manager: colleague.manager,
      }}
      submitLabel={t('colleagues.save')}
      onSubmit={save}
    >
      {isUser && <Text c="dimmed">{t('colleagues.isUser', { name })}</Text>}
    </Form>
  )
}
