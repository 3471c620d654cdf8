import { useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import type { Team, User } from './user.ts'

type TeamsProps = {
  teams: readonly Team[] | undefined
  users: readonly User[] | undefined
  mayEdit: boolean
}

/** The teams with how many are in each; people see the accounts of their team. */
export function Teams({ teams = [], users = [], mayEdit }: TeamsProps) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const add = async ({ name }: { name: string }) => {
    await client.users.createTeam({ name })
    await queryClient.invalidateQueries({ queryKey: api.users.key() })
    notice.done(t('settings.teams.added', { name }))
  }
  return (
    <Panel title={t('settings.teams')} hint={t('settings.teams.hint')}>
      {teams.length === 0 && <p>{t('settings.teams.empty')}</p>}
      <ul>
        {teams.map(({ id, name }) => (
          <li key={id}>
            {name} ·{' '}
            {t('settings.teams.people', { count: users.filter(({ teamId }) => teamId === id).length })}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <div style={{ maxWidth: '24rem' }}>
          <Form
            fields={[
              { name: 'name', label: t('settings.teams.new'), kind: 'text', required: true, most: 200 },
            ]}
            initial={{ name: '' }}
            submitLabel={t('settings.add')}
            onSubmit={add}
            resetAfterwards
          />
        </div>
      )}
    </Panel>
  )
}
