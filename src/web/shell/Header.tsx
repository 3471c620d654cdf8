import { Burger, Kbd, Text, UnstyledButton } from '@mantine/core'
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
  onLog: () => void
}

const SEARCH_KEYS = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘K' : 'Ctrl K'

/** The name, the search, adding, and the person; on a phone the way to the menu. */
export function Header({ navOpened, onToggleNav, onSearch, onHelp, onAddAccount, onLog }: HeaderProps) {
  const t = useMessage()
  return (
    <header className={classes.header}>
      <div className={classes.brand}>
        <div className={classes.onPhone}>
          <Burger
            opened={navOpened}
            onClick={onToggleNav}
            size="sm"
            aria-label={t('shell.menu')}
            aria-expanded={navOpened}
          />
        </div>
        <Link to="/portfolio" className={classes.brand}>
          <img src="/icon.svg" alt="" width={22} height={22} />
          <Text component="span" fw={700} size="md">
            Mainstay
          </Text>
        </Link>
      </div>
      <UnstyledButton className={`${classes.search} ${classes.onDesk}`} onClick={onSearch}>
        <Icon name="search" sizePx={14} />
        <span className={classes.searchText}>{t('shell.search.prompt')}</span>
        <Kbd size="xs">{SEARCH_KEYS}</Kbd>
      </UnstyledButton>
      <div className={classes.brand}>
        <div className={classes.onDesk}>
          <AddMenu onLog={onLog} onAddAccount={onAddAccount} />
        </div>
        <UserMenu onHelp={onHelp} />
      </div>
    </header>
  )
}
