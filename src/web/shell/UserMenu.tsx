import { ActionIcon, Text } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useMessage } from '../message.tsx'
import { useMe, useSignOut } from '../session.ts'
import { Flyout, FlyoutItem } from '../ui/Flyout.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Loading } from '../ui/Loading.tsx'

const UserPreferences = lazy(() => import('./UserPreferences.tsx'))

/** The person, their language, light or dark, shortcuts, and the way out. */
export function UserMenu({ onHelp }: { onHelp: () => void }) {
  const t = useMessage()
  const me = useMe()
  const signOut = useSignOut()
  const label = t('shell.user.menu', { name: me.name })
  return (
    <Flyout
      label={label}
      renderButton={(button) => (
        <ActionIcon {...button} size="lg" aria-label={label}>
          <Icon name="user" sizePx={18} />
        </ActionIcon>
      )}
    >
      {(close) => (
        <>
          <Text fw={600} px="xs">
            {me.name}
          </Text>
          <Text c="dimmed" px="xs">
            {me.email}
          </Text>
          <Text c="dimmed" px="xs">
            {t(`shell.role.${me.role}`)}
          </Text>
          <Suspense fallback={<Loading lines={3} />}>
            <UserPreferences />
          </Suspense>
          <FlyoutItem
            icon={<Icon name="keyboard" />}
            onClick={() => {
              close()
              onHelp()
            }}
          >
            {t('shell.help.title')}
          </FlyoutItem>
          <FlyoutItem icon={<Icon name="signOut" />} onClick={() => void signOut()}>
            {t('shell.signOut')}
          </FlyoutItem>
        </>
      )}
    </Flyout>
  )
}
