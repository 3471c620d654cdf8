import { daysBetween } from '../../../../core/period.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { circleName, type Contact, hasLeft, levelName, roleName } from '../people.ts'
import { StanceBadge } from '../StanceBadge.tsx'
import classes from './map.module.css'

type PersonCardProps = { person: Contact; today: string }

/** What a card of the map says of one person. */
export function PersonCard({ person, today }: PersonCardProps) {
  const t = useMessage()
  const format = useFormat()
  const { name, title, role, circle, influence, stance, leftOn } = person
  const gone = hasLeft(person, today)
  const part = [roleName(t, role) ?? t('people.role.unknown'), circleName(t, circle)].filter(
    (word) => word !== null,
  )
  return (
    <>
      <div className={classes.head}>
        <strong className={classes.name}>{name}</strong>
        <Influence influence={influence} />
      </div>
      <div className={classes.title}>{title ?? t('people.title.unknown')}</div>
      <div className={classes.part}>
        <StanceBadge stance={stance} />
        <span>{part.join(' · ')}</span>
      </div>
      <div className={classes.met}>
        {gone && leftOn ? (
          t('people.leftOn', { date: format.date(leftOn) })
        ) : (
          <Met person={person} today={today} />
        )}
      </div>
    </>
  )
}

/** Who of ours knows them best, and how long ago anybody was in touch. */
function Met({ person: { best, lastContactOn }, today }: { person: Contact; today: string }) {
  const t = useMessage()
  const known = best ? `${best.colleague}: ${levelName(t, best.level)}` : t('people.best.none')
  const days = lastContactOn === null ? null : Math.max(0, daysBetween(lastContactOn, today))
  return (
    <>
      {known} · {days === null ? t('people.neverSeen') : t('people.daysAgo', { days })}
    </>
  )
}

/** Influence as filled squares of five, and in words for whoever hears them. */
function Influence({ influence }: { influence: number | null }) {
  const t = useMessage()
  if (influence === null) return null
  return (
    <span className={classes.influence} title={t('people.influence.of', { influence })}>
      {[1, 2, 3, 4, 5].map((step) => (
        <i key={step} data-on={step <= influence || undefined} />
      ))}
      <span className="hidden-visually">{t('people.influence.of', { influence })}</span>
    </span>
  )
}
