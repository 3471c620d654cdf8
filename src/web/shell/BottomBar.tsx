import { UnstyledButton } from '@mantine/core'
import { useMessage } from '../message.tsx'
import { isAt, PLACES } from '../navigation.ts'
import { Icon } from '../ui/Icon.tsx'
import { useFollow } from '../ui/PathLink.tsx'
import { AddMenu } from './AddMenu.tsx'
import classes from './Shell.module.css'

type BottomBarProps = {
  pathname: string
  onSearch: () => void
  onAddAccount: () => void
  onLog: () => void
}

/** On a phone: the places most used, adding, and searching, within reach of the thumb. */
export function BottomBar({ pathname, onSearch, onAddAccount, onLog }: BottomBarProps) {
  const t = useMessage()
  const follow = useFollow()
  return (
    <nav className={classes.bar} aria-label={t('shell.nav.phone')}>
      {PLACES.map(
        (place) =>
          place.phoneLabel && (
            <a
              key={place.path}
              href={place.path}
              onClick={follow(place.path)}
              className={classes.barItem}
              aria-current={isAt(place, pathname) ? 'page' : undefined}
            >
              <Icon name={place.icon} sizePx={20} />
              {t(place.phoneLabel)}
            </a>
          ),
      )}
      <AddMenu onLog={onLog} onAddAccount={onAddAccount} inBar />
      <UnstyledButton className={classes.barItem} onClick={onSearch}>
        <Icon name="search" sizePx={20} />
        {t('shell.search')}
      </UnstyledButton>
    </nav>
  )
}
