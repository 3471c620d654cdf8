import { Stack, Text } from '@mantine/core'
import { fillSlots, type SlotCandidate } from '../../../../core/keyAccounts/slots.ts'
import { T, useMessage } from '../../../../web/message.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { QuadrantBadge } from '../../../../web/ui/QuadrantBadge.tsx'
import { Stat, Stats } from '../../../../web/ui/Stat.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { sectionPath } from '../../../settings/web/sections.ts'
import { accountPath } from '../view.ts'
import classes from './Matrix.module.css'
import type { TrialProps } from './useTrial.ts'

/** The places we have for key accounts: who holds one, who comes next and who would have to go. */
export function SlotsPanel({ matrix, trial, view }: TrialProps) {
  const t = useMessage()
  const { size } = matrix.slots
  const plan = fillSlots(trial.positions, size)
  const names = new Map(matrix.accounts.map(({ accountId, account }) => [accountId, account]))
  const link = (one: SlotCandidate) => (
    <PathLink path={accountPath(one.id, view)} underline="always">
      {names.get(one.id)}
    </PathLink>
  )
  const place = (one: SlotCandidate) => <QuadrantBadge quadrant={one.quadrant} />
  const figures = (one: SlotCandidate) => <CandidateFigures candidate={one} />
  return (
    <Stack gap="sm">
      <Stats>
        <Stat
          label={t('matrix.slots.size')}
          value={size}
          note={plan.isUsualNumber ? null : t('matrix.slots.unusual')}
          path={sectionPath('key-accounts')}
        />
        <Stat
          label={t('matrix.slots.taken')}
          value={plan.inside.length}
          note={t('matrix.slots.free', { count: plan.freeSlots })}
        />
      </Stats>
      <Text>
        {plan.nextIn ? (
          <T
            id="matrix.slots.nextIn"
            values={{ account: link(plan.nextIn), place: place(plan.nextIn), figures: figures(plan.nextIn) }}
          />
        ) : (
          t('matrix.slots.nobodyNext')
        )}
      </Text>
      {plan.nextOut && (
        <Text>
          <T
            id="matrix.slots.nextOut"
            values={{ account: link(plan.nextOut), figures: figures(plan.nextOut) }}
          />
        </Text>
      )}
      {plan.inside.length === 0 ? (
        <Text c="dimmed">{t('matrix.slots.empty')}</Text>
      ) : (
        <ol className={classes.slots} aria-label={t('matrix.slots.taken')}>
          {plan.inside.map((one) => (
            <li key={one.id}>
              {link(one)} {figures(one)}
            </li>
          ))}
        </ol>
      )}
    </Stack>
  )
}

function CandidateFigures({ candidate: { attractiveness, strengthRatio } }: { candidate: SlotCandidate }) {
  const t = useMessage()
  const format = useFormat()
  return (
    <span style={{ color: 'var(--mantine-color-dimmed)' }}>
      {t('matrix.slots.figures', {
        attractiveness:
          attractiveness === null ? '—' : format.number(attractiveness, { digits: 1, fixed: true }),
        ratio: strengthRatio === null ? '—' : format.number(strengthRatio, { digits: 2, fixed: true }),
      })}
    </span>
  )
}
