import { AppShell, Burger, Group, Kbd, Text, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMessage } from '../message.tsx'
import { Icon } from '../ui/Icon.tsx'
import { AddMenu } from './AddMenu.tsx'
import classes from './Shell.module.css'
import { UserMenu } from './UserMenu.tsx'

type HeaderProps = {
  navOpened: boolean
  onToggleNav: () => void
  onSearch: () => void
  onHelp: () => void
  onAddAccount: () => void
}

const SEARCH_KEYS = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘K' : 'Ctrl K'

export function Header({ navOpened, onToggleNav, onSearch, onHelp, onAddAccount }: HeaderProps) {
  const t = useMessage()
  return (
    <AppShell.Header>
      <Group h="100%" px="sm" gap="sm" wrap="nowrap" justify="space-between">
        <Group gap="xs" wrap="nowrap">
          <Burger
            opened={navOpened}
            onClick={onToggleNav}
            hiddenFrom="sm"
            size="sm"
            aria-label={t('shell.menu')}
            aria-expanded={navOpened}
          />
          <Link to="/portfolio" className={classes.brand}>
            <img src="/icon.svg" alt="" width={22} height={22} />
            <Text component="span" fw={700} size="md">
              Mainstay
            </Text>
          </Link>
        </Group>
        <UnstyledButton className={classes.search} onClick={onSearch} visibleFrom="sm">
          <Icon name="search" sizePx={14} />
          <span className={classes.searchText}>{t('shell.search.prompt')}</span>
          <Kbd size="xs">{SEARCH_KEYS}</Kbd>
        </UnstyledButton>
        <Group gap="xs" wrap="nowrap">
          <AddMenu onAddAccount={onAddAccount} />
          <UserMenu onHelp={onHelp} />
        </Group>
      </Group>
    </AppShell.Header>
  )
}
