import { Button, Group } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { Absent } from '../../../web/ui/Absent.tsx'
import { DateText, Money } from '../../../web/ui/Figure.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import { QueryView } from '../../../web/ui/QueryView.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import type { Agreed } from './agreed.ts'
import { ContractDialog } from './ContractDialog.tsx'
import classes from './contracts.module.css'
import { RenewalText } from './RenewalText.tsx'

type ContractsProps = { accountId: string; mayEdit: boolean }

/** Contracts with an account: when the decision about each is due, what was agreed on, and the terms of service. */
export function Contracts({ accountId, mayEdit }: ContractsProps) {
  const t = useMessage()
  const [editing, setEditing] = useState<Agreed | 'new' | null>(null)
  const query = useQuery(api.contracts.list.queryOptions({ input: { accountId } }))
  return (
    <Panel
      title={t('contracts.title')}
      hint={t('contracts.hint')}
      actions={
        mayEdit && (
          <Button variant="default" onClick={() => setEditing('new')}>
            {t('contracts.add')}
          </Button>
        )
      }
    >
      <QueryView query={query} lines={4}>
        {(contracts) =>
          contracts.length === 0 ? (
            <p>
              {t('contracts.none')}{' '}
              <PathLink path="/import" underline="always">
                {t('contracts.import')}
              </PathLink>
            </p>
          ) : (
            <ul className={classes.list}>
              {contracts.map((agreed) => (
                <ContractRow
                  key={agreed.id}
                  agreed={agreed}
                  mayEdit={mayEdit}
                  onEdit={() => setEditing(agreed)}
                />
              ))}
            </ul>
          )
        }
      </QueryView>
      {editing && (
        <ContractDialog
          accountId={accountId}
          agreed={editing === 'new' ? null : editing}
          onClosed={() => setEditing(null)}
        />
      )}
    </Panel>
  )
}

type ContractRowProps = { agreed: Agreed; mayEdit: boolean; onEdit: () => void }

function ContractRow({ agreed, mayEdit, onEdit }: ContractRowProps) {
  const t = useMessage()
  const remove = useRemove()
  const { title, number, startsOn, endsOn, noticeDays, amount, currency, specialTerms, sla } = agreed
  const day = (value: string | null) =>
    value === null ? <Absent label={t('contracts.notSaid')} /> : <DateText value={value} />
  return (
    <li className={classes.row}>
      <div>
        <strong>{title}</strong>{' '}
        {number && number !== title && <span className={classes.dimmed}>{number}</span>}
        <div className={classes.dimmed}>
          {day(startsOn)} – {endsOn === null ? t('contracts.endless') : <DateText value={endsOn} />}
          {' · '}
          {noticeDays === null ? t('contracts.noNotice') : t('contracts.notice', { days: noticeDays })}
          {amount !== null && (
            <>
              {' · '}
              <Money value={amount} currency={currency} />
            </>
          )}
        </div>
        {specialTerms && <p className={classes.terms}>{specialTerms}</p>}
        {sla.length === 0 ? (
          <span className={classes.dimmed}>{t('contracts.sla.none')}</span>
        ) : (
          <ul className={classes.sla}>
            {sla.map((term) => (
              <li key={term.topic}>
                {term.topic}: {hours(term.respondHours, 'respond')}, {hours(term.resolveHours, 'resolve')}
                {term.note && ` (${term.note})`}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div>
        <RenewalText {...agreed} />
        {mayEdit && (
          <Group gap={4} mt={4} data-print="no">
            <Button size="compact-xs" variant="subtle" onClick={onEdit}>
              {t('contracts.edit')}
            </Button>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => void remove(agreed)}>
              {t('contracts.remove')}
            </Button>
          </Group>
        )}
      </div>
    </li>
  )

  function hours(value: number | null, what: 'respond' | 'resolve') {
    return value === null ? t(`contracts.sla.${what}.unknown`) : t(`contracts.sla.${what}`, { hours: value })
  }
}

function useRemove() {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries({ queryKey: api.contracts.key() })
  return async ({ accountId, id: contractId, title }: Agreed) => {
    try {
      await client.contracts.remove({ accountId, contractId })
      await refresh()
      notice.undoable(t('contracts.removed', { title }), async () => {
        await client.contracts.restore({ accountId, contractId })
        await refresh()
      })
    } catch (error) {
      notice.failed(error)
    }
  }
}
