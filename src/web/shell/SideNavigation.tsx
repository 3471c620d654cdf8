import { useMessage } from '../message.tsx'
import { isAt, PLACES } from '../navigation.ts'
import { Icon } from '../ui/Icon.tsx'
import { useFollow } from '../ui/PathLink.tsx'
import classes from './Shell.module.css'

/** The places of Mainstay, at the left on a desk, behind the menu button on a phone. */
export function SideNavigation({ pathname, opened }: { pathname: string; opened: boolean }) {
  const t = useMessage()
  const follow = useFollow()
  return (
    <nav className={classes.nav} data-opened={opened || undefined} aria-label={t('shell.nav')}>
      {PLACES.map((place) => (
        <a
          key={place.path}
          href={place.path}
          onClick={follow(place.path)}
          className={classes.navLink}
          aria-current={isAt(place, pathname) ? 'page' : undefined}
        >
          <Icon name={place.icon} />
          {t(place.label)}
        </a>
      ))}
    </nav>
  )
}
