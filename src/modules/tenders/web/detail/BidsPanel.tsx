import { ActionIcon, Autocomplete, Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Money } from '../../../../web/ui/Figure.tsx'
import { FormField } from '../../../../web/ui/FormField.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { useRefresh } from '../record/useRecord.ts'
import type { OpportunityDetail } from '../tender.ts'
import classes from '../tenders.module.css'

type Bid = { competitor: string; price: number | null; rank: number | null }

/** Who else bid, and for how much; adding and removing can be undone. */
export function BidsPanel({ opportunity }: { opportunity: OpportunityDetail }) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefresh()
  const { accountId, id: opportunityId, bids, currency } = opportunity
  const standing = bids.map(({ competitor, price, rank }): Bid => ({ competitor, price, rank }))

  async function set(next: Bid[], said: string) {
    const { version } = opportunity
    const saved = await client.tenders.setBids({ accountId, opportunityId, version, bids: next })
    await refresh()
    notice.undoable(said, async () => {
      await client.tenders.setBids({ accountId, opportunityId, version: saved.version, bids: standing })
      await refresh()
    })
  }

  return (
    <Panel title={t('tenders.bids')} hint={t('tenders.bids.hint')}>
      {bids.length === 0 && <span className={classes.dimmed}>{t('tenders.noCompetitor')}</span>}
      <ul className={classes.plain}>
        {bids.map((bid) => (
          <li key={bid.id}>
            <Group gap="xs">
              <strong>{bid.competitor}</strong>
              {bid.price === null ? (
                <span className={classes.dimmed}>{t('tenders.bids.noPrice')}</span>
              ) : (
                <Money value={bid.price} currency={currency} digits={2} />
              )}
              {bid.rank !== null && t('tenders.place', { place: bid.rank })}
              {opportunity.mayEdit && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('tenders.bids.remove', { name: bid.competitor })}
                  onClick={() =>
                    void set(
                      standing.filter(({ competitor }) => competitor !== bid.competitor),
                      t('tenders.bids.removed', { name: bid.competitor }),
                    ).catch(notice.failed)
                  }
                >
                  <Icon name="close" sizePx={14} />
                </ActionIcon>
              )}
            </Group>
          </li>
        ))}
      </ul>
      {opportunity.mayEdit && (
        <AddBid
          onAdd={(bid) =>
            set([...standing, bid], t('tenders.bids.added', { name: bid.competitor })).catch(notice.failed)
          }
        />
      )}
    </Panel>
  )
}

function AddBid({ onAdd }: { onAdd: (bid: Bid) => Promise<unknown> }) {
  const t = useMessage()
  const names = (useQuery(api.competitors.list.queryOptions()).data ?? []).map(({ name }) => name)
  const [competitor, setCompetitor] = useState('')
  const [price, setPrice] = useState<number | null>(null)

  function submit(event: FormEvent) {
    event.preventDefault()
    void onAdd({ competitor: competitor.trim(), price, rank: null }).then(() => {
      setCompetitor('')
      setPrice(null)
    })
  }

  return (
    <form onSubmit={submit} data-print="no">
      <Group gap="xs" align="end" mt="xs">
        <Autocomplete
          label={t('tenders.filter.competitor')}
          data={names}
          limit={20}
          value={competitor}
          onChange={setCompetitor}
          maxLength={200}
        />
        <FormField
          field={{ name: 'price', label: t('tenders.bids.price'), kind: 'number', digits: 2 }}
          value={price}
          error={null}
          onChange={(value) => setPrice(typeof value === 'number' ? value : null)}
        />
        <Button type="submit" variant="default" disabled={competitor.trim() === ''}>
          {t('tenders.bids.add')}
        </Button>
      </Group>
    </form>
  )
}
