import { Button, Group } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { type Nobodys, nobodysId, opportunityPath } from '../tender.ts'
import classes from '../tenders.module.css'
import { AccountSelect } from '../../../accounts/web/AccountSelect.tsx'
import { useAssign } from './useAssign.ts'

const SHOWN_AT_FIRST = 10
const SHOWN_AT_MOST = 100

/** Opportunities that name no customer, by name, each with the accounts it may belong to: one click gives all of a name. */
export function NobodysPanel() {
  const t = useMessage()
  const [limit, setLimit] = useState(SHOWN_AT_FIRST)
  const query = useQuery(
    api.tenders.nobodys.queryOptions({ input: { limit }, placeholderData: keepPreviousData }),
  )
  return (
    <Panel title={t('tenders.nobodys')} hint={t('tenders.nobodys.hint')}>
      <QueryView query={query} lines={6}>
        {({ items, total }) =>
          items.length === 0 ? (
            <p className={classes.dimmed}>{t('tenders.nobodys.none')}</p>
          ) : (
            <>
              <ul className={classes.rows}>
                {items.map((item) => (
                  <NobodysRow key={item.opportunityId} item={item} />
                ))}
              </ul>
              {total > items.length && (
                <Group gap="xs" mt="xs" data-print="no">
                  <span className={classes.dimmed}>
                    {t('tenders.nobodys.more', { shown: items.length, total })}
                  </span>
                  {limit < SHOWN_AT_MOST && (
                    <Button size="compact-xs" variant="subtle" onClick={() => setLimit(SHOWN_AT_MOST)}>
                      {t('tenders.nobodys.showMore')}
                    </Button>
                  )}
                </Group>
              )}
            </>
          )
        }
      </QueryView>
    </Panel>
  )
}

function NobodysRow({ item }: { item: Nobodys }) {
  const t = useMessage()
  const format = useFormat()
  const assign = useAssign()
  const { label, count, open, amounts, lastOn, owners, likely, opportunityId } = item
  const name = label ?? t('tenders.nobodys.unnamed')
  const facts = [
    t('tenders.count', { count }),
    open > 0 && t('tenders.nobodys.open', { count: open }),
    ...amounts.map(({ currency, amount }) => format.money(amount, currency)),
    lastOn && format.date(lastOn),
    owners.slice(0, 2).join(', '),
  ]
  return (
    <li>
      <div>
        <PathLink path={opportunityPath({ accountId: nobodysId, id: opportunityId })}>{name}</PathLink>
        <div className={classes.dimmed}>{facts.filter(Boolean).join(' · ')}</div>
      </div>
      <Group gap="xs" data-print="no">
        {likely.map(({ accountId, account }) => (
          <Button
            key={accountId}
            size="compact-sm"
            variant="light"
            aria-label={t('tenders.nobodys.giveTo.of', { account, name })}
            onClick={() => void assign(accountId, opportunityId)}
          >
            {t('tenders.nobodys.giveTo', { account })}
          </Button>
        ))}
        <AccountSelect
          size="xs"
          aria-label={t('tenders.nobodys.choose', { name })}
          placeholder={t('tenders.nobodys.other')}
          value={null}
          onChange={(accountId) => accountId !== null && void assign(accountId, opportunityId)}
        />
      </Group>
    </li>
  )
}
