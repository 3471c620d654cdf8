import { ActionIcon, Menu, SegmentedControl, Switch, Text, useMantineColorScheme } from '@mantine/core'
import type { MantineColorScheme } from '@mantine/core'
import { useMessage } from '../message.tsx'
import { useHotkeysOn } from '../preferences.ts'
import { useMe, useSignOut } from '../session.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { LanguageSelect } from './LanguageSelect.tsx'

const SCHEMES: readonly { value: MantineColorScheme; icon: IconName }[] = [
  { value: 'auto', icon: 'system' },
  { value: 'light', icon: 'sun' },
  { value: 'dark', icon: 'moon' },
]

/** The person, their language, light or dark, shortcuts, and the way out. */
export function UserMenu({ onHelp }: { onHelp: () => void }) {
  const t = useMessage()
  const me = useMe()
  const signOut = useSignOut()
  const [hotkeysOn, setHotkeysOn] = useHotkeysOn()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
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
        <div style={{ padding: 'var(--mantine-spacing-xs)', display: 'grid', gap: 'var(--mantine-spacing-xs)' }}>
          <LanguageSelect remember />
          <SegmentedControl
            size="xs"
            fullWidth
            aria-label={t('shell.scheme')}
            value={colorScheme}
            onChange={(value) => setColorScheme(value as MantineColorScheme)}
            data={SCHEMES.map(({ value }) => ({ value, label: t(`shell.scheme.${value}`) }))}
          />
          <Switch
            size="xs"
            label={t('shell.hotkeys')}
            checked={hotkeysOn}
            onChange={(event) => setHotkeysOn(event.currentTarget.checked)}
          />
        </div>
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
