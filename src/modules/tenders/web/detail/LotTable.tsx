import { ActionIcon } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { Absent } from '../../../../web/ui/Absent.tsx'
import { Money } from '../../../../web/ui/Figure.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { OutcomeBadge } from '../OutcomeBadge.tsx'
import type { OpportunityDetail } from '../tender.ts'
import classes from '../tenders.module.css'

type Lot = OpportunityDetail['lots'][number]
type LotTableProps = {
  lots: readonly Lot[]
  currency: string | null
  /** Null where the reader may only look. */
  onRemove: ((lot: Lot) => void) | null
}

/** Lots side by side: how each ended, our price and the winner's. */
export function LotTable({ lots, currency, onRemove }: LotTableProps) {
  const t = useMessage()
  const money = (value: number | null) =>
    value === null ? (
      <Absent label={t('tenders.notNoted')} />
    ) : (
      <Money value={value} currency={currency} digits={2} />
    )
  return (
    <div className={classes.scroll} role="group" aria-label={t('tenders.lots')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('tenders.lots.name')}</th>
            <th scope="col">{t('tenders.column.outcome')}</th>
            <th scope="col" data-numeric>
              {t('tenders.field.ourPrice')}
            </th>
            <th scope="col" data-numeric>
              {t('tenders.field.winnerPrice')}
            </th>
            <th scope="col">{t('tenders.field.winner')}</th>
            {onRemove && (
              <th scope="col">
                <span className="hidden-visually">{t('tenders.remove')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lots.map((lot) => (
            <tr key={lot.id}>
              <th scope="row">{lot.name}</th>
              <td>
                <OutcomeBadge outcome={lot.outcome ?? 'open'} />
              </td>
              <td data-numeric>{money(lot.ourPrice)}</td>
              <td data-numeric>{money(lot.winnerPrice)}</td>
              <td>{lot.winner ?? <Absent label={t('tenders.notNoted')} />}</td>
              {onRemove && (
                <td>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('tenders.lots.remove', { name: lot.name })}
                    onClick={() => onRemove(lot)}
                  >
                    <Icon name="close" sizePx={14} />
                  </ActionIcon>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
