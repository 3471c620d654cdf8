import { Stack, Text } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { ClassBadge } from '../../../../web/ui/ClassBadge.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { Stat, Stats } from '../../../../web/ui/Stat.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { useIsPhone } from '../../../../web/ui/useIsPhone.ts'
import type { WindowName } from '../../../../core/period.ts'
import type { Grid } from './cells.ts'
import classes from './Grid.module.css'
import { stabilityVerdict } from './stabilityVerdict.ts'

type StabilityPanelProps = { stability: Grid['stability']; window: WindowName }

/** How many accounts, and how much value, kept the ABC class of the period before; who went where. */
export function StabilityPanel({ stability: { accountsPct, valuePct, moves }, window }: StabilityPanelProps) {
  const t = useMessage()
  const format = useFormat()
  const reason = window === 'all' ? 'NOT_APPLICABLE' : 'NO_HISTORY'
  return (
    <Panel title={t('grid.stability')} hint={t('grid.stability.hint')}>
      <Stack gap="sm">
        <Stats>
          <Stat
            label={t('grid.stability.accounts')}
            value={accountsPct === null ? null : format.percent(accountsPct, { fixed: true })}
            reason={reason}
          />
          <Stat
            label={t('grid.stability.value')}
            value={valuePct === null ? null : format.percent(valuePct, { fixed: true })}
            reason={reason}
          />
        </Stats>
        <Text>
          {valuePct === null
            ? t(window === 'all' ? 'grid.stability.noneAll' : 'grid.stability.none')
            : t(`grid.stability.${stabilityVerdict(valuePct)}`)}
        </Text>
        {moves.length > 0 && <MoveTable moves={moves} />}
        {valuePct !== null && moves.length === 0 && <Text c="dimmed">{t('grid.stability.noMoves')}</Text>}
      </Stack>
    </Panel>
  )
}

function MoveTable({ moves }: { moves: Grid['stability']['moves'] }) {
  const t = useMessage()
  const isPhone = useIsPhone()
  const format = useFormat()
  return (
    <table className={classes.moves}>
      <caption className="hidden-visually">{t('grid.stability.moves')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('grid.stability.from')}</th>
          <th scope="col">{t('grid.stability.to')}</th>
          <th scope="col">{t('grid.stability.count')}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ from, to, accounts }) => (
          <tr key={`${from}${to}`}>
            <td>
              <ClassBadge letter={from} withWord={!isPhone} />
            </td>
            <td>
              <ClassBadge letter={to} withWord={!isPhone} />
            </td>
            <td>{format.number(accounts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
