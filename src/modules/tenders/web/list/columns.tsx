import type { Translate } from '../../../../web/message.tsx'
import { Absent } from '../../../../web/ui/Absent.tsx'
import type { Column } from '../../../../web/ui/DataTable.tsx'
import { DateText, Money, Percent } from '../../../../web/ui/Figure.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { OutcomeBadge } from '../OutcomeBadge.tsx'
import { ReasonList } from '../ReasonList.tsx'
import { type Opportunity, titleOf } from '../tender.ts'

type TenderColumn = Column<Opportunity>

/** The columns of opportunities; the server sorts by four of them. */
export function tenderColumns(t: Translate, withAccount: boolean): TenderColumn[] {
  return [
    {
      id: 'name',
      label: t('tenders.column.name'),
      value: titleOf,
      card: 'primary',
      widthPx: 220,
    },
    ...(withAccount ? [accountColumn(t)] : []),
    {
      id: 'outcome',
      label: t('tenders.column.outcome'),
      value: ({ outcome }) => t(`tenders.outcome.${outcome}`),
      render: (row) => <OutcomeBadge outcome={row.outcome} stage={row.stage} />,
      card: 'badge',
      sortable: false,
      widthPx: 130,
    },
    {
      id: 'date',
      label: t('tenders.column.date'),
      kind: 'date',
      value: (row) => row.closedOn ?? row.dueOn ?? row.openedOn,
      render: (row) => <When row={row} t={t} />,
      widthPx: 130,
    },
    {
      id: 'amount',
      label: t('tenders.column.amount'),
      kind: 'money',
      value: ({ amount, ourPrice }) => amount ?? ourPrice,
      render: ({ amount, ourPrice, currency }) =>
        amount === null && ourPrice === null ? (
          <Absent label={t('tenders.noAmount')} />
        ) : (
          <Money value={amount ?? ourPrice} currency={currency} />
        ),
      widthPx: 120,
    },
    ...priceColumns(t),
    ...whyColumns(t),
    ...moreColumns(t),
  ]
}

function accountColumn(t: Translate): TenderColumn {
  return {
    id: 'account',
    label: t('tenders.column.account'),
    value: ({ account }) => account,
    render: ({ account, accountId }) =>
      account === null ? (
        <Absent label={t('tenders.noAccount')} />
      ) : (
        <PathLink path={`/accounts/${accountId}?tab=tenders`}>{account}</PathLink>
      ),
    widthPx: 190,
  }
}

function When({ row, t }: { row: Opportunity; t: Translate }) {
  if (row.closedOn) return <DateText value={row.closedOn} />
  const day = row.dueOn ?? row.openedOn
  if (day === null) return <Absent label={t('tenders.noDay')} />
  return (
    <>
      {t(row.dueOn ? 'tenders.due.short' : 'tenders.since')} <DateText value={day} />
    </>
  )
}

function priceColumns(t: Translate): TenderColumn[] {
  return [
    {
      id: 'toWinner',
      label: t('tenders.column.toWinner'),
      hint: t('tenders.column.toWinner.hint'),
      kind: 'percent',
      value: ({ toWinnerPct }) => toWinnerPct.value,
      render: ({ toWinnerPct }) =>
        toWinnerPct.value === null ? (
          <Absent label={t('tenders.noPrices')} />
        ) : (
          <Percent value={toWinnerPct.value} signed />
        ),
      sortable: false,
      widthPx: 110,
    },
    {
      id: 'place',
      label: t('tenders.column.place'),
      value: ({ place, of }) => (place === null ? null : `${place}${of === null ? '' : ` / ${of}`}`),
      render: ({ place, of }) =>
        place === null ? (
          <Absent label={t('tenders.noPlace')} />
        ) : of === null ? (
          t('tenders.place', { place })
        ) : (
          t('tenders.place.of', { place, of })
        ),
      sortable: false,
      widthPx: 90,
    },
  ]
}

function whyColumns(t: Translate): TenderColumn[] {
  return [
    {
      id: 'competitors',
      label: t('tenders.column.competitors'),
      value: ({ competitors }) => competitors.join(', '),
      render: ({ competitors }) =>
        competitors.length === 0 ? <Absent label={t('tenders.noCompetitor')} /> : competitors.join(', '),
      sortable: false,
      widthPx: 160,
    },
    {
      id: 'reasons',
      label: t('tenders.column.reasons'),
      value: ({ reasons }) => reasons.map(({ reason }) => reason).join(', '),
      render: ({ reasons }) => <ReasonList reasons={reasons} />,
      sortable: false,
      widthPx: 190,
    },
  ]
}

function moreColumns(t: Translate): TenderColumn[] {
  const column = (id: 'product' | 'family' | 'owner' | 'number' | 'incumbent'): TenderColumn => ({
    id,
    label: t(`tenders.field.${id}`),
    value: (row) => row[id],
    render: (row) => row[id] ?? <Absent label={t('tenders.notNoted')} />,
    hiddenAtFirst: true,
    sortable: false,
    card: 'none',
  })
  return [column('product'), column('family'), column('owner'), column('number'), column('incumbent')]
}
