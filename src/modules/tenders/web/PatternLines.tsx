import { Stack } from '@mantine/core'
import { DateText } from '../../../web/ui/Figure.tsx'
import { Evidence } from '../../../web/ui/Evidence.tsx'
import { type Translate, useMessage } from '../../../web/message.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import { type Format, useFormat } from '../../../web/ui/useFormat.ts'
import { nobodysId, opportunityPath, type Pattern, type Patterns } from './tender.ts'
import classes from './tenders.module.css'
import { useReasonName } from './useReasonName.ts'

/** What decides tenders again and again, one sentence each: first why we lose, then why we win. */
export function PatternLines({ found }: { found: Patterns }) {
  const t = useMessage()
  const shown = (['lost', 'won'] as const).flatMap((outcome) =>
    found.patterns.filter((pattern) => pattern.outcome === outcome).slice(0, 1),
  )
  if (shown.length === 0) return <p className={classes.pattern}>{silence(found, t)}</p>
  return (
    <Stack gap="xs">
      {shown.map((pattern) => (
        <PatternLine key={pattern.outcome} pattern={pattern} found={found} />
      ))}
    </Stack>
  )
}

/** Why there is no pattern: nothing decided, nobody asked why, or nothing repeats. */
function silence({ decided, withReason }: Patterns, t: Translate): string {
  if (decided === 0) return t('tenders.pattern.nothingDecided')
  if (withReason === 0) return t('tenders.pattern.neverNoted', { decided })
  return t('tenders.pattern.none', { withReason, decided })
}

function PatternLine({ pattern, found }: { pattern: Pattern; found: Patterns }) {
  const t = useMessage()
  const format = useFormat()
  const nameOf = useReasonName()
  const sentence = sentenceOf(pattern, lowered(nameOf(pattern.reason)), t)
  return (
    <section className={classes.pattern} data-outcome={pattern.outcome}>
      <p>
        <strong>{sentence}</strong>{' '}
        <Evidence
          title={t('tenders.pattern.behind')}
          sentence={sentence}
          steps={stepsOf(pattern, t, format)}
          facts={tendersBehind(pattern, found)}
        >
          {t('tenders.pattern.open', { count: pattern.count })}
        </Evidence>
      </p>
      <span className={classes.dimmed}>
        {t('tenders.pattern.known', { withReason: found.withReason, decided: found.decided })}
      </span>
    </section>
  )
}

/** A reason within a sentence. */
const lowered = (name: string) => name.charAt(0).toLocaleLowerCase() + name.slice(1)

function sentenceOf(
  { outcome, competitor, family, count, ended, decided }: Pattern,
  reason: string,
  t: Translate,
) {
  const scope =
    competitor !== null && family !== null
      ? t('tenders.pattern.scope.both', { competitor, family })
      : competitor !== null
        ? t('tenders.pattern.scope.competitor', { competitor })
        : family !== null
          ? t('tenders.pattern.scope.family', { family })
          : t('tenders.pattern.scope.all')
  const all = count === ended ? 'every' : 'some'
  return t(`tenders.pattern.${outcome}.${all}`, { count, decided, reason, scope })
}

function stepsOf(pattern: Pattern, t: Translate, format: Format) {
  return [
    { label: t('tenders.pattern.step.decided'), value: format.number(pattern.decided) },
    { label: t(`tenders.pattern.step.${pattern.outcome}`), value: format.number(pattern.ended) },
    { label: t('tenders.pattern.step.named'), value: format.number(pattern.count) },
    {
      label: t('tenders.pattern.step.weight'),
      value: format.percent(pattern.weightShare * 100, { digits: 0 }),
      note: t('tenders.pattern.step.weight.note'),
    },
    {
      label: t('tenders.pattern.step.least'),
      value: format.percent(pattern.strength * 100, { digits: 0 }),
      note: t('tenders.pattern.step.least.note'),
    },
  ]
}

/** Built only when the drawer opens. */
const tendersBehind = (pattern: Pattern, found: Patterns) => () => (
  <TendersBehind pattern={pattern} found={found} />
)

function TendersBehind({ pattern, found }: { pattern: Pattern; found: Patterns }) {
  const ids = new Set(pattern.tenderIds)
  return (
    <ul className={classes.plain}>
      {found.tenders
        .filter(({ id }) => ids.has(id))
        .map((tender) => (
          <li key={tender.id}>
            <PathLink path={opportunityPath(tender)} underline="always">
              {tender.name ?? tender.id}
            </PathLink>
            {tender.accountId !== nobodysId && ` · ${tender.account}`}
            {tender.closedOn && (
              <>
                {' · '}
                <DateText value={tender.closedOn} />
              </>
            )}
          </li>
        ))}
    </ul>
  )
}
