import { Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { Role } from '../../../platform/contract.ts'
import { api, client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { useMe } from '../../../web/session.ts'
import { Dialog } from '../../../web/ui/Dialog.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import type { Field } from '../../../web/ui/formRules.ts'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import { leastPassword, roles, type Team, type User } from './user.ts'

type UserValues = { role: string; teamId: string | null; suspended: boolean; password: string }

type EditUserProps = { user: User; teams: readonly Team[]; onClosed: () => void }

/** Changes what a colleague may do and see, shuts them out or lets them in, or gives a new password. */
export function EditUser({ user, teams, onClosed }: EditUserProps) {
  const t = useMessage()
  const me = useMe()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const isMe = user.id === me.id
  const fields = useFields(teams, isMe)
  const change =
    (close: () => void) =>
    async ({ role, teamId, suspended, password }: UserValues) => {
      await client.users.update({
        userId: user.id,
        teamId,
        ...(isMe ? {} : { role: role as Role, suspended }),
        ...(password === '' ? {} : { password }),
      })
      // Whoever changes themselves signs in anew; then this finds the session at its end and leads there.
      await queryClient.invalidateQueries({ queryKey: api.users.key() })
      close()
      notice.done(t('settings.users.changed', { name: user.name }))
    }
  return (
    <Dialog title={t('settings.users.changeOf', { name: user.name })} onClosed={onClosed}>
      {(close) => (
        <Form
          fields={fields}
          initial={{ role: user.role, teamId: user.teamId, suspended: user.suspended, password: '' }}
          submitLabel={t('settings.save')}
          onSubmit={change(close)}
          onCancel={close}
        >
          <Text c="dimmed">{t(isMe ? 'settings.users.ownSession' : 'settings.users.sessions')}</Text>
        </Form>
      )}
    </Dialog>
  )
}

/** Nobody takes away their own rights, so these fields are there for others only. */
function useFields(teams: readonly Team[], isMe: boolean): Field<UserValues>[] {
  const t = useMessage()
  const rights: Field<UserValues>[] = [
    {
      name: 'role',
      label: t('settings.users.role'),
      kind: 'choice',
      required: true,
      options: roles.map((role) => ({ value: role, label: t(`shell.role.${role}`) })),
    },
    {
      name: 'suspended',
      label: t('settings.users.suspend'),
      description: t('settings.users.suspend.hint'),
      kind: 'checkbox',
    },
  ]
  return [
    ...(isMe ? [] : rights),
    {
      name: 'teamId',
      label: t('settings.users.team'),
      description: t('settings.users.team.hint'),
      kind: 'choice',
      options: teams.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      name: 'password',
      label: t('settings.users.password.new'),
      description: t('settings.users.password.keep'),
      kind: 'password',
      least: leastPassword,
      most: 200,
      autoComplete: 'new-password',
    },
  ]
}
