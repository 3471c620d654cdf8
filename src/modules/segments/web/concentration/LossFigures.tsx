import { Stack, Text } from '@mantine/core'
import { useIntl } from 'react-intl'
import type { Client } from '../../../../contract.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Stat, Stats } from '../../../../web/ui/Stat.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { View } from '../view.ts'
import { hhiPoints } from './curve.ts'

type Loss = Awaited<ReturnType<Client['segments']['loss']>>

/** Revenue, margin and concentration with the customers gone, and the projects that hang on them. */
export function LossFigures({ loss, hhi, view }: { loss: Loss; hhi: number | null; view: View }) {
  const t = useMessage()
  const format = useFormat()
  const intl = useIntl()
  const { currency, revenueLost, revenueSharePct, marginLost, hhiAfter, revenueAfter, members, projects } =
    loss
  const money = (value: number) => format.money(value, currency)
  const points = (value: number) => format.number(hhiPoints(value), { digits: 0 })
  return (
    <Stack gap="sm">
      <Stats>
        <Stat
          label={t('concentration.loss.revenue')}
          value={money(revenueLost)}
          note={
            revenueSharePct === null
              ? null
              : t('concentration.loss.share', { share: format.percent(revenueSharePct) })
          }
        />
        <Stat
          label={t('concentration.loss.margin')}
          value={marginLost.value === null ? null : money(marginLost.value)}
          reason={marginLost.reason}
          note={marginLost.value === null ? t('concentration.loss.margin.how') : null}
        />
        <Stat label={t('concentration.loss.after')} value={money(revenueAfter)} />
        <Stat
          label={t('concentration.loss.hhi')}
          value={hhiAfter === null ? null : points(hhiAfter)}
          reason="NON_POSITIVE_BASE"
          note={hhi === null ? null : t('concentration.loss.hhi.now', { hhi: points(hhi) })}
        />
      </Stats>
      {view.by === 'parent' && members.length > 1 && (
        <Text>
          {t('concentration.loss.members', {
            names: intl.formatList(members.map(({ account }) => account)),
          })}
        </Text>
      )}
      <Text>
        {projects.length === 0
          ? t('concentration.loss.noProjects')
          : t('concentration.loss.projects', { projects: intl.formatList(projects) })}
      </Text>
    </Stack>
  )
}
