import type { Translate } from '../../../../web/message.tsx'
import { Absent } from '../../../../web/ui/Absent.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import type { Column } from '../../../../web/ui/table/column.ts'
import type { CandidateLine } from '../candidate.ts'

/** The columns of candidates: how far each has been looked into decides what to do next. */
export function candidateColumns(t: Translate): Column<CandidateLine>[] {
  return [
    { id: 'name', label: t('candidates.name'), value: ({ name }) => name, card: 'primary', widthPx: 240 },
    {
      id: 'knownPs',
      label: t('candidates.threePs'),
      value: ({ fitness }) => fitness.knownPs,
      render: ({ fitness }) => (
        <StatusBadge
          tone={fitness.knownPs === 3 ? 'good' : 'warn'}
          label={t('candidates.psKnown', { known: fitness.knownPs })}
        />
      ),
      card: 'badge',
      widthPx: 130,
    },
    {
      id: 'weakest',
      label: t('candidates.weakest'),
      hint: t('candidates.weakest.hint'),
      value: ({ fitness }) => fitness.weakest?.rating ?? null,
      render: ({ fitness: { weakest } }) =>
        weakest === null ? (
          <Absent label={t('candidates.unjudged')} />
        ) : (
          `${t(`candidates.p.${weakest.p}`)}: ${t(`candidates.rating.${weakest.rating as 0 | 1 | 2 | 3}`)}`
        ),
      widthPx: 210,
    },
    {
      id: 'checked',
      label: t('candidates.diligence'),
      value: ({ fitness }) => fitness.checked,
      render: ({ fitness: { checked, of, bad } }) => (
        <>
          {t('candidates.checked.short', { checked, of })}
          {bad > 0 && (
            <>
              {' '}
              <StatusBadge tone="bad" label={t('candidates.bad', { count: bad })} />
            </>
          )}
        </>
      ),
      widthPx: 170,
    },
    {
      id: 'owner',
      label: t('portfolio.column.owner'),
      value: ({ owner }) => owner,
      render: ({ owner }) => owner ?? <Absent label={t('portfolio.absent.owner')} />,
    },
    {
      id: 'country',
      label: t('portfolio.column.country'),
      value: ({ country }) => country,
      render: ({ country }) => country ?? <Absent label={t('portfolio.absent.entered')} />,
    },
    { id: 'updatedAt', label: t('candidates.updated'), kind: 'date', value: ({ updatedAt }) => updatedAt },
  ]
}
