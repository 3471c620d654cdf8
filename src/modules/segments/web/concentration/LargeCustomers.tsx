import { Button, Stack, Text } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { useView } from '../useView.ts'
import { accountPath } from '../view.ts'
import classes from './Concentration.module.css'
import type { Concentration } from './curve.ts'

/** Customers that bring a tenth of the revenue or more, with what the accounting rule asks. */
export function LargeCustomers({ concentration }: { concentration: Concentration }) {
  const t = useMessage()
  const format = useFormat()
  const [view, changeView] = useView()
  // The list is sorted by value, so those at or above a tenth are its first lines.
  const large = concentration.largest.slice(0, concentration.over10Pct.length)
  return (
    <Panel title={t('concentration.large')}>
      <Stack gap="sm">
        {large.length === 0 ? (
          <Text>{t('concentration.large.none')}</Text>
        ) : (
          <ul className={classes.large}>
            {large.map(({ accountId, account, value, sharePct }) => (
              <li key={accountId}>
                <PathLink path={accountPath(accountId, view)}>{account}</PathLink>
                <span>
                  <b>{format.percent(sharePct)}</b> ·{' '}
                  {format.money(value, concentration.currency, { compact: true })}
                </span>
              </li>
            ))}
          </ul>
        )}
        <Text c="dimmed">{t('concentration.large.rule')}</Text>
        <Text c="dimmed">{t(`concentration.large.${view.by}`)}</Text>
        {view.by === 'account' && (
          <Button
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => changeView({ by: 'parent' })}
          >
            {t('concentration.large.switch')}
          </Button>
        )}
      </Stack>
    </Panel>
  )
}
