import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { FormField } from '../../../../web/ui/FormField.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { useRefresh } from '../record/useRecord.ts'
import type { OpportunityDetail } from '../tender.ts'
import classes from '../tenders.module.css'
import { LotTable } from './LotTable.tsx'

type Lot = OpportunityDetail['lots'][number]
type NewLot = Omit<Lot, 'id'> & { id?: string }

/** The lots of a tender, each with its prices and how it ended. */
export function LotsPanel({ opportunity }: { opportunity: OpportunityDetail }) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefresh()
  const { accountId, id: opportunityId, lots, currency, mayEdit } = opportunity

  async function set(next: NewLot[], said: string) {
    const saved = await client.tenders.setLots({
      accountId,
      opportunityId,
      version: opportunity.version,
      lots: next,
    })
    await refresh()
    notice.undoable(said, async () => {
      await client.tenders.setLots({ accountId, opportunityId, version: saved.version, lots })
      await refresh()
    })
  }

  return (
    <Panel title={t('tenders.lots')}>
      {lots.length === 0 && <span className={classes.dimmed}>{t('tenders.lots.none')}</span>}
      {lots.length > 0 && (
        <LotTable
          lots={lots}
          currency={currency}
          onRemove={
            mayEdit
              ? (lot) =>
                  void set(
                    lots.filter(({ id }) => id !== lot.id),
                    t('tenders.lots.removed', { name: lot.name }),
                  ).catch(notice.failed)
              : null
          }
        />
      )}
      {mayEdit && (
        <AddLot
          onAdd={(lot) =>
            set([...lots, lot], t('tenders.lots.added', { name: lot.name })).catch(notice.failed)
          }
        />
      )}
    </Panel>
  )
}

const nothing = { product: null, family: null, quantity: null, budget: null, ourRank: null, winner: null }

function AddLot({ onAdd }: { onAdd: (lot: NewLot) => Promise<unknown> }) {
  const t = useMessage()
  const [name, setName] = useState('')
  const [prices, setPrices] = useState<Record<'ourPrice' | 'winnerPrice', number | null>>({
    ourPrice: null,
    winnerPrice: null,
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    void onAdd({ ...nothing, ...prices, name: name.trim(), outcome: null }).then(() => {
      setName('')
      setPrices({ ourPrice: null, winnerPrice: null })
    })
  }

  return (
    <form onSubmit={submit} data-print="no">
      <Group gap="xs" align="end" mt="xs">
        <TextInput
          label={t('tenders.lots.name')}
          value={name}
          maxLength={300}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {(['ourPrice', 'winnerPrice'] as const).map((field) => (
          <FormField
            key={field}
            field={{ name: field, label: t(`tenders.field.${field}`), kind: 'number', digits: 2 }}
            value={prices[field]}
            error={null}
            onChange={(value) => setPrices({ ...prices, [field]: typeof value === 'number' ? value : null })}
          />
        ))}
        <Button type="submit" variant="default" disabled={name.trim() === ''}>
          {t('tenders.lots.add')}
        </Button>
      </Group>
    </form>
  )
}
