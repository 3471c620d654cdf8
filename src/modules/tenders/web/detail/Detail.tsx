import { Button, Group, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { DateText, Money, Percent } from '../../../../web/ui/Figure.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { GiveToAccount } from '../nobodys/GiveToAccount.tsx'
import { ReasonList } from '../ReasonList.tsx'
import { RecordDialog } from '../record/RecordDialog.tsx'
import type { OpportunityDetail } from '../tender.ts'
import classes from '../tenders.module.css'
import { BidsPanel } from './BidsPanel.tsx'
import { EditDialog } from './EditDialog.tsx'
import { LotsPanel } from './LotsPanel.tsx'
import { MoveList } from './MoveList.tsx'
import { RemoveButton } from './RemoveButton.tsx'

/** One opportunity: what it is worth, where our price stood, why it ended so, and where all of that comes from. */
export function Detail({ opportunity }: { opportunity: OpportunityDetail }) {
  const t = useMessage()
  const [dialog, setDialog] = useState<'record' | 'edit' | null>(null)
  return (
    <Stack gap="md">
      {opportunity.mayEdit && (
        <Group gap="xs" data-print="no">
          <Button onClick={() => setDialog('record')}>{t('tenders.record')}</Button>
          <Button variant="default" onClick={() => setDialog('edit')}>
            {t('tenders.edit')}
          </Button>
          <RemoveButton opportunity={opportunity} />
        </Group>
      )}
      {opportunity.account === null && opportunity.mayEdit && <GiveToAccount opportunity={opportunity} />}
      <div className={classes.columns}>
        <PricePanel opportunity={opportunity} />
        <WhyPanel opportunity={opportunity} />
      </div>
      <LotsPanel opportunity={opportunity} />
      <BidsPanel opportunity={opportunity} />
      {dialog === 'record' && (
        <RecordDialog
          accountId={opportunity.accountId}
          known={opportunity}
          onClosed={() => setDialog(null)}
        />
      )}
      {dialog === 'edit' && <EditDialog opportunity={opportunity} onClosed={() => setDialog(null)} />}
    </Stack>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function PricePanel({ opportunity: one }: { opportunity: OpportunityDetail }) {
  const t = useMessage()
  const money = (value: number | null) =>
    value === null ? (
      <span className={classes.dimmed}>{t('tenders.notNoted')}</span>
    ) : (
      <Money value={value} currency={one.currency} digits={2} />
    )
  const percent = (value: number | null) =>
    value === null ? (
      <span className={classes.dimmed}>{t('tenders.noPrices')}</span>
    ) : (
      <Percent value={value} signed />
    )
  return (
    <Panel title={t('tenders.prices')}>
      <dl className={classes.facts}>
        <Fact label={t('tenders.field.amount')}>{money(one.amount)}</Fact>
        <Fact label={t('tenders.field.ourPrice')}>{money(one.ourPrice)}</Fact>
        <Fact label={t('tenders.field.winnerPrice')}>{money(one.winnerPrice)}</Fact>
        <Fact label={t('tenders.field.budget')}>{money(one.budget)}</Fact>
        <Fact label={t('tenders.column.toWinner')}>{percent(one.toWinnerPct.value)}</Fact>
        <Fact label={t('tenders.toBudget')}>{percent(one.toBudgetPct.value)}</Fact>
        <Fact label={t('tenders.column.place')}>
          {one.place === null ? (
            <span className={classes.dimmed}>{t('tenders.noPlace')}</span>
          ) : one.of === null ? (
            t('tenders.place', { place: one.place })
          ) : (
            t('tenders.place.of', { place: one.place, of: one.of })
          )}
        </Fact>
      </dl>
    </Panel>
  )
}

function WhyPanel({ opportunity: one }: { opportunity: OpportunityDetail }) {
  const t = useMessage()
  const text = (value: string | null) =>
    value ?? <span className={classes.dimmed}>{t('tenders.notNoted')}</span>
  const day = (value: string | null) =>
    value === null ? (
      <span className={classes.dimmed}>{t('tenders.notNoted')}</span>
    ) : (
      <DateText value={value} />
    )
  return (
    <Panel title={t('tenders.facts')}>
      <dl className={classes.facts}>
        <Fact label={t('tenders.column.reasons')}>
          <ReasonList reasons={one.reasons} />
        </Fact>
        <Fact label={t('tenders.field.winner')}>{text(one.winner)}</Fact>
        <Fact label={t('tenders.field.incumbent')}>{text(one.incumbent)}</Fact>
        <Fact label={t('tenders.field.product')}>{text(one.product)}</Fact>
        <Fact label={t('tenders.field.family')}>{text(one.family)}</Fact>
        <Fact label={t('tenders.field.owner')}>{text(one.owner)}</Fact>
        <Fact label={t('tenders.field.openedOn')}>{day(one.openedOn)}</Fact>
        <Fact label={t('tenders.field.dueOn')}>{day(one.dueOn)}</Fact>
        <Fact label={t('tenders.field.closedOn')}>{day(one.closedOn)}</Fact>
        <Fact label={t('tenders.source')}>
          {one.importId === null ? (
            t('tenders.source.person')
          ) : (
            <PathLink path={`/import/${one.importId}`}>
              {t('tenders.source.row', { file: one.fileName ?? '', row: one.sourceRow ?? 0 })}
            </PathLink>
          )}
        </Fact>
      </dl>
      <MoveList opportunity={one} />
    </Panel>
  )
}
