import { ActionIcon, Menu, Text } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useMessage } from '../message.tsx'
import { useMe, useSignOut } from '../session.ts'
import { Icon } from '../ui/Icon.tsx'
import { Loading } from '../ui/Loading.tsx'

const UserPreferences = lazy(() => import('./UserPreferences.tsx'))

/** The person, their language, light or dark, shortcuts, and the way out. */
export function UserMenu({ onHelp }: { onHelp: () => void }) {
  const t = useMessage()
  const me = useMe()
  const signOut = useSignOut()
  return (
    <Menu position="bottom-end" shadow="md" width={272} closeOnItemClick={false}>
      <Menu.Target>
        <ActionIcon size="lg" aria-label={t('shell.user.menu', { name: me.name })}>
          <Icon name="user" sizePx={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <div style={{ padding: 'var(--mantine-spacing-xs)' }}>
          <Text fw={600}>{me.name}</Text>
          <Text c="dimmed">{me.email}</Text>
          <Text c="dimmed">{t(`shell.role.${me.role}`)}</Text>
        </div>
        <Menu.Divider />
        <Suspense fallback={<Loading lines={3} />}>
          <UserPreferences />
        </Suspense>
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="keyboard" />} onClick={onHelp} closeMenuOnClick>
          {t('shell.help.title')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="signOut" />} onClick={() => void signOut()}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
