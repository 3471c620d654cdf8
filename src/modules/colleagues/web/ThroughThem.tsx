import { Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import { QueryView } from '../../../web/ui/QueryView.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'
import type { Colleague, Through } from './colleague.ts'
import classes from './colleagues.module.css'

/** At which accounts the contact runs through one of ours, hardest first: what to hand over when they go. */
export function ThroughThem({ colleague: { id: colleagueId, name, leftOn } }: { colleague: Colleague }) {
  const t = useMessage()
  const format = useFormat()
  const query = useQuery(api.contacts.throughColleague.queryOptions({ input: { colleagueId } }))
  return (
    <section>
      <Title order={3} mb="xs">
        {leftOn === null ? t('colleagues.through.ifLeaves', { name }) : t('colleagues.through')}
      </Title>
      <QueryView query={query} lines={5}>
        {({ asOf, items, total }) => (
          <>
            <Text c="dimmed" mb="xs">
              {items.length === 0
                ? t('colleagues.through.none')
                : t('colleagues.through.asOf', { date: format.date(asOf) })}
            </Text>
            <ul className={classes.accounts}>
              {items.map((item) => (
                <AccountLine key={item.accountId} item={item} />
              ))}
            </ul>
            {total > items.length && (
              <Text c="dimmed">{t('colleagues.through.more', { count: total - items.length })}</Text>
            )}
          </>
        )}
      </QueryView>
    </section>
  )
}

function AccountLine({ item }: { item: Through['items'][number] }) {
  const t = useMessage()
  const format = useFormat()
  const { accountId, account, sharePct, alonePct, stranded } = item
  const percent = (value: number) => format.percent(value, { digits: 0 })
  const shares =
    sharePct.value === null || alonePct.value === null
      ? t('colleagues.through.unknown')
      : [
          t('colleagues.through.share', { share: percent(sharePct.value) }),
          t('colleagues.through.alone', { share: percent(alonePct.value) }),
        ].join(', ')
  return (
    <li data-thin={stranded.length > 0 || undefined}>
      <PathLink
        path={`/accounts/${accountId}?tab=people&people=coverage`}
        aria-label={t('colleagues.through.open', { account })}
      >
        {account}
      </PathLink>
      <div>{shares}</div>
      <div className={stranded.length > 0 ? classes.stranded : classes.dimmed}>
        {stranded.length > 0
          ? t('colleagues.through.stranded', { names: stranded.map((one) => one.name).join(', ') })
          : t('colleagues.through.held')}
      </div>
    </li>
  )
}
