import type { Translate } from '../../../../web/message.tsx'
import { Absent } from '../../../../web/ui/Absent.tsx'
import type { Column } from '../../../../web/ui/DataTable.tsx'
import { Percent } from '../../../../web/ui/Figure.tsx'
import type { Competitor } from '../competitor.ts'

const count = (id: string, label: string, value: (row: Competitor) => number): Column<Competitor> => ({
  id,
  label,
  kind: 'number',
  value,
  widthPx: 110,
})

/** Competitors: how often met, how it went, what share they have, and when they were last seen. */
export function competitorColumns(t: Translate): Column<Competitor>[] {
  return [
    { id: 'name', label: t('tenders.rivals.name'), value: ({ name }) => name, card: 'primary', widthPx: 240 },
    count('met', t('tenders.rivals.met'), ({ record: { won, lost, open } }) => won + lost + open),
    count('won', t('tenders.rivals.won'), ({ record }) => record.won),
    count('lost', t('tenders.rivals.lost'), ({ record }) => record.lost),
    {
      id: 'rate',
      label: t('tenders.tile.winRate'),
      kind: 'percent',
      value: ({ record: { won, lost } }) => (won + lost === 0 ? null : (won / (won + lost)) * 100),
      render: ({ record: { won, lost } }) =>
        won + lost === 0 ? (
          <Absent label={t('tenders.rivals.nothingDecided')} />
        ) : (
          <Percent value={(won / (won + lost)) * 100} />
        ),
      widthPx: 140,
    },
    count('accounts', t('tenders.rivals.accounts'), ({ accounts }) => accounts),
    {
      id: 'share',
      label: t('tenders.rivals.share'),
      hint: t('tenders.rivals.share.hint'),
      value: ({ shares }) => shares.high,
      render: ({ shares: { accounts, low, high } }) =>
        accounts === 0 ? (
          <Absent label={t('tenders.share.never')} />
        ) : low === null || high === null ? (
          t('tenders.rivals.share.unknown', { accounts })
        ) : (
          t('tenders.rivals.share.range', { low, high, accounts, same: low === high ? 'yes' : 'no' })
        ),
      widthPx: 190,
    },
    {
      id: 'lastMet',
      label: t('tenders.rivals.lastMet'),
      kind: 'date',
      value: ({ lastMetOn }) => lastMetOn,
      widthPx: 120,
    },
  ]
}
