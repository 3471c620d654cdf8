import type { Translate } from '../../../web/message.tsx'
import { Absent } from '../../../web/ui/Absent.tsx'
import type { Column } from '../../../web/ui/DataTable.tsx'
import { Money } from '../../../web/ui/Figure.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import type { OrderLine } from './line.ts'

type LineColumn = Column<OrderLine>

/** The columns of order lines; the account is one where lines of several stand together. */
export function lineColumns(t: Translate, withAccount: boolean): LineColumn[] {
  const columns = [
    ...orderColumns(t),
    ...(withAccount ? [accountColumn(t)] : []),
    ...productColumns(t),
    ...figureColumns(t),
    ...dateColumns(t),
    sourceColumn(t),
  ]
  // Lines come newest first from the server, and in no other order.
  return columns.map((column) => ({ ...column, sortable: false }))
}

function orderColumns(t: Translate): LineColumn[] {
  return [
    {
      id: 'orderNumber',
      label: t('account.line.order'),
      value: ({ orderNumber }) => orderNumber || t('account.line.noNumber'),
      card: 'primary',
      widthPx: 140,
    },
    { id: 'orderedOn', label: t('account.line.orderedOn'), value: (line) => line.orderedOn, kind: 'date' },
  ]
}

function accountColumn(t: Translate): LineColumn {
  return {
    id: 'account',
    label: t('account.line.account'),
    value: ({ account }) => account,
    render: ({ accountId, account }) => (
      <PathLink path={`/accounts/${accountId}?tab=orders`}>{account}</PathLink>
    ),
  }
}

function productColumns(t: Translate): LineColumn[] {
  const entered = (text: string | null) => text ?? <Absent label={t('account.line.notInFile')} />
  return [
    {
      id: 'product',
      label: t('account.line.product'),
      value: ({ product }) => product,
      render: ({ product }) => entered(product),
      widthPx: 230,
    },
    {
      id: 'productCode',
      label: t('account.line.code'),
      value: ({ productCode }) => productCode,
      render: ({ productCode }) => entered(productCode),
      card: 'none',
      widthPx: 110,
    },
    {
      id: 'family',
      label: t('account.line.family'),
      value: ({ family }) => family,
      render: ({ family }) => entered(family),
      hiddenAtFirst: true,
      card: 'none',
    },
  ]
}

function figureColumns(t: Translate): LineColumn[] {
  return [
    {
      id: 'quantity',
      label: t('account.line.quantity'),
      value: ({ quantity }) => quantity,
      kind: 'number',
      digits: 2,
      render: ({ quantity }) => <Quantity value={quantity} label={t('account.line.notInFile')} />,
      widthPx: 90,
    },
    {
      id: 'amount',
      label: t('account.line.amount'),
      value: ({ amount }) => amount,
      kind: 'money',
      render: ({ amount, currency }) =>
        amount === null ? (
          <Absent label={t('account.line.unpriced')} />
        ) : (
          <span style={amount < 0 ? { color: 'var(--bad)' } : undefined}>
            <Money value={amount} currency={currency} digits={2} fixed />
          </span>
        ),
      widthPx: 130,
    },
    {
      id: 'cost',
      label: t('account.line.cost'),
      value: ({ cost }) => cost,
      kind: 'money',
      render: ({ cost, currency }) => (
        <Money value={cost} currency={currency} reason="UNKNOWN_COST" digits={2} fixed />
      ),
      hiddenAtFirst: true,
      card: 'none',
    },
  ]
}

function dateColumns(t: Translate): LineColumn[] {
  const column = (id: 'promisedOn' | 'deliveredOn'): LineColumn => ({
    id,
    label: t(`account.line.${id}`),
    value: (line) => line[id],
    reason: () => 'NO_HISTORY',
    kind: 'date',
    hiddenAtFirst: true,
    card: 'none',
  })
  return [column('promisedOn'), column('deliveredOn')]
}

function sourceColumn(t: Translate): LineColumn {
  return {
    id: 'source',
    label: t('account.line.source'),
    value: ({ fileName, sourceRow }) => `${fileName ?? ''} ${sourceRow}`,
    render: (line) => <LineSource line={line} label={t('account.line.row', { row: line.sourceRow })} />,
    widthPx: 230,
  }
}

/** The file and the row a line was read from, with the way to the import. */
function LineSource({ line: { importId, fileName }, label }: { line: OrderLine; label: string }) {
  const text = `${fileName ?? '—'} · ${label}`
  return importId === null ? text : <PathLink path={`/import/${importId}`}>{text}</PathLink>
}

function Quantity({ value, label }: { value: number | null; label: string }) {
  return value === null ? <Absent label={label} /> : <Money value={value} currency={null} digits={2} />
}
