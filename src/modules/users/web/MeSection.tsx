import { Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { meQuery, useMe } from '../../../web/session.ts'
import { LanguageSelect } from '../../../web/shell/LanguageSelect.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import { leastPassword } from './user.ts'

/** What everybody may say about themselves: name, language, password. */
export function MeSection() {
  const t = useMessage()
  const me = useMe()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const rename = async ({ name }: { name: string }) => {
    queryClient.setQueryData(meQuery.queryKey, await client.users.updateMe({ name }))
    notice.done(t('settings.me.saved'))
  }
  return (
    <>
      <Panel title={t('settings.section.me')} hint={`${me.email} · ${t(`shell.role.${me.role}`)}`}>
        <div style={{ display: 'grid', gap: 'var(--mantine-spacing-md)', maxWidth: '24rem' }}>
          <Form
            key={me.name}
            fields={[
              { name: 'name', label: t('settings.users.name'), kind: 'text', required: true, most: 200 },
            ]}
            initial={{ name: me.name }}
            submitLabel={t('settings.save')}
            onSubmit={rename}
          />
          <div>
            <Text fw={500} mb={4}>
              {t('shell.language')}
            </Text>
            <LanguageSelect remember />
          </div>
        </div>
      </Panel>
      <Panel title={t('settings.me.password')} hint={t('settings.me.password.hint')}>
        <PasswordForm />
      </Panel>
    </>
  )
}

/** A new password ends every session, also this one, so the way leads to the sign-in. */
function PasswordForm() {
  const t = useMessage()
  const notice = useNotice()
  const router = useRouter()
  const queryClient = useQueryClient()
  const change = async ({ current, password }: { current: string; password: string; again: string }) => {
    await client.users.updateMe({ password, currentPassword: current })
    queryClient.clear()
    await router.navigate({ to: '/sign-in', search: { return: '/settings/me' } })
    notice.done(t('settings.me.password.changed'))
  }
  const common = { kind: 'password', required: true, autoComplete: 'new-password' } as const
  return (
    <div style={{ maxWidth: '24rem' }}>
      <Form
        fields={[
          {
            name: 'current',
            label: t('settings.me.password.current'),
            description: t('settings.me.password.current.hint'),
            kind: 'password',
            autoComplete: 'current-password',
          },
          {
            ...common,
            name: 'password',
            label: t('settings.users.password.new'),
            least: leastPassword,
            most: 200,
          },
          {
            ...common,
            name: 'again',
            label: t('settings.me.password.again'),
            check: (value, values) => (value === values.password ? null : t('settings.me.password.differ')),
          },
        ]}
        initial={{ current: '', password: '', again: '' }}
        submitLabel={t('settings.me.password.change')}
        onSubmit={change}
      />
    </div>
  )
}
