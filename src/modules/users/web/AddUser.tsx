import { useQueryClient } from '@tanstack/react-query'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../../messages/languages.ts'
import type { Role } from '../../../platform/contract.ts'
import { api, client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { Dialog } from '../../../web/ui/Dialog.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import type { Field } from '../../../web/ui/formRules.ts'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import { leastPassword, roles, type Team } from './user.ts'

type NewUser = {
  name: string
  email: string
  role: string
  teamId: string | null
  language: string
  password: string
}

/** Adds a colleague with a first password, which they change themselves. */
export function AddUser({ teams, onClosed }: { teams: readonly Team[]; onClosed: () => void }) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const fields: Field<NewUser>[] = [
    { name: 'name', label: t('settings.users.name'), kind: 'text', required: true, most: 200 },
    { name: 'email', label: t('settings.users.email'), kind: 'email', required: true, most: 254 },
    {
      name: 'role',
      label: t('settings.users.role'),
      kind: 'choice',
      required: true,
      options: roles.map((role) => ({ value: role, label: t(`shell.role.${role}`) })),
    },
    {
      name: 'teamId',
      label: t('settings.users.team'),
      description: t('settings.users.team.hint'),
      kind: 'choice',
      options: teams.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      name: 'language',
      label: t('shell.language'),
      kind: 'choice',
      required: true,
      options: LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] })),
    },
    {
      name: 'password',
      label: t('settings.users.password.first'),
      description: t('settings.users.password.hint'),
      kind: 'password',
      required: true,
      least: leastPassword,
      most: 200,
      autoComplete: 'new-password',
    },
  ]
  const add = (close: () => void) => async (values: NewUser) => {
    await client.users.create({ ...values, role: values.role as Role, language: values.language as Language })
    await queryClient.invalidateQueries({ queryKey: api.users.key() })
    close()
    notice.done(t('settings.users.added', { name: values.name }))
  }
  return (
    <Dialog title={t('settings.users.add')} onClosed={onClosed}>
      {(close) => (
        <Form
          fields={fields}
          initial={{ name: '', email: '', role: 'manager', teamId: null, language: 'en', password: '' }}
          submitLabel={t('settings.users.add')}
          onSubmit={add(close)}
          onCancel={close}
        />
      )}
    </Dialog>
  )
}
