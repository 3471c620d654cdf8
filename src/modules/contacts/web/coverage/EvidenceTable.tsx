import { Text } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { Cell } from '../people.ts'
import classes from './coverage.module.css'

const CHANNELS = ['mail', 'call', 'meeting', 'visit', 'web', 'event', 'chat'] as const

/** What traffic shows of a pair: how often over which channel from which side, and the last time. */
export function EvidenceTable({ accountId, cell, days }: { accountId: string; cell: Cell; days: number }) {
  const t = useMessage()
  const format = useFormat()
  const { evidence, contactId } = cell
  const channelName = (channel: string | null) => {
    const known = CHANNELS.find((name) => name === channel)
    return known ? t(`account.channel.${known}`) : (channel ?? t('people.channel.unknown'))
  }
  return (
    <div>
      {evidence === null ? (
        <Text>{t('people.evidence.none', { days })}</Text>
      ) : (
        <table className={classes.evidence}>
          <caption>{t('people.evidence.caption', { days })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('people.evidence.channel')}</th>
              <th scope="col">{t('people.evidence.in')}</th>
              <th scope="col">{t('people.evidence.out')}</th>
              <th scope="col">{t('people.evidence.both')}</th>
              <th scope="col">{t('people.evidence.last')}</th>
            </tr>
          </thead>
          <tbody>
            {evidence.channels.map((one) => (
              <tr key={one.channel ?? ''}>
                <th scope="row">{channelName(one.channel)}</th>
                <td>{one.in}</td>
                <td>{one.out}</td>
                <td>{one.both}</td>
                <td>{format.date(one.lastOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <PathLink path={`/accounts/${accountId}?tab=timeline&contact=${contactId}`}>
        {t('people.timeline')}
      </PathLink>
    </div>
  )
}
