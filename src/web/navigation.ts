import type { MessageId } from './message.tsx'
import type { IconName } from './ui/Icon.tsx'

export type Place = {
  path: string
  label: MessageId
  icon: IconName
  /** The shortcut that leads there. */
  keys?: string
  /** Its shorter name in the bar at the bottom of a phone; places without one do not stand there. */
  phoneLabel?: MessageId
}

/** The places of Mainstay in the order of the navigation; the menu, the bottom bar, the palette and shortcuts read it. */
export const PLACES: readonly Place[] = [
  {
    path: '/portfolio',
    label: 'shell.nav.portfolio',
    phoneLabel: 'shell.nav.portfolio',
    icon: 'portfolio',
    keys: 'g a',
  },
  {
    path: '/matrix',
    label: 'shell.nav.matrix',
    phoneLabel: 'shell.nav.matrix.short',
    icon: 'matrix',
    keys: 'g m',
  },
  { path: '/abc-xyz', label: 'shell.nav.abcXyz', icon: 'grid', keys: 'g x' },
  { path: '/concentration', label: 'shell.nav.concentration', icon: 'concentration', keys: 'g c' },
  { path: '/candidates', label: 'shell.nav.candidates', icon: 'candidates', keys: 'g n' },
  { path: '/tenders', label: 'shell.nav.tenders', icon: 'tenders', keys: 'g t' },
  { path: '/competitors', label: 'shell.nav.competitors', icon: 'rows', keys: 'g r' },
  { path: '/import', label: 'shell.nav.import', icon: 'import', keys: 'g i' },
  { path: '/duplicates', label: 'shell.nav.duplicates', icon: 'duplicates', keys: 'g d' },
  { path: '/settings', label: 'shell.nav.settings', icon: 'settings', keys: 'g s' },
]

/** Whether a place is where the reader is, or above it ("/import" for "/import/7"). */
export function isAt(place: Place, pathname: string): boolean {
  if (place.path === '/portfolio' && pathname.startsWith('/accounts/')) return true
  return pathname === place.path || pathname.startsWith(`${place.path}/`)
}
