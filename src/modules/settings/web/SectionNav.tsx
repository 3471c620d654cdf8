import { useMessage } from '../../../web/message.tsx'
import { useMe } from '../../../web/session.ts'
import { useFollow } from '../../../web/ui/PathLink.tsx'
import { type SectionId, sectionPath, sectionsFor } from './sections.ts'
import classes from './settings.module.css'

/** The way from one section of the settings to another. */
export function SectionNav({ current }: { current: SectionId | null }) {
  const t = useMessage()
  const { role } = useMe()
  const follow = useFollow()
  return (
    <nav aria-label={t('settings.sections')} data-print="no">
      <ul className={classes.nav}>
        {sectionsFor(role).map(({ id, label }) => (
          <li key={id}>
            <a
              href={sectionPath(id)}
              onClick={follow(sectionPath(id))}
              aria-current={id === current ? 'page' : undefined}
            >
              {t(label)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
