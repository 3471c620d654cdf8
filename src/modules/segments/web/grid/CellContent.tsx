import type { CSSProperties } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { pathWithView, type View } from '../view.ts'
import { type Cell, shadePct } from './cells.ts'
import classes from './Grid.module.css'

type CellContentProps = {
  as: 'td' | 'li'
  cell: Cell
  currency: string | null
  view: View
  /** Says the class of regularity, where no heading of a column does. */
  withName?: boolean
}

/** A cell with accounts: how many, worth what, what to do with them, and the way to them. */
export function CellContent({ as: Tag, cell, currency, view, withName = false }: CellContentProps) {
  const t = useMessage()
  const format = useFormat()
  const { abc, xyz, accounts, value, sharePct } = cell
  const regularity = xyz === 'unknown' ? t('grid.unknown') : `${xyz} ${t(`shell.class.${xyz}`)}`
  return (
    <Tag className={classes.cell} style={{ '--shade': `${shadePct(sharePct).toFixed(1)}%` } as CSSProperties}>
      {withName && <div>{regularity}</div>}
      <PathLink path={pathWithView('/portfolio', view, { abc, xyz })} className={classes.count}>
        {t('grid.accounts', { count: accounts })}
        <span className="hidden-visually">
          , {abc}, {regularity}
        </span>
      </PathLink>
      <div>
        {format.money(value, currency, { compact: true })}
        {sharePct !== null && <> · {format.percent(sharePct, { fixed: true })}</>}
      </div>
      <div className={classes.policy}>{t(`grid.policy.${abc}.${xyz}`)}</div>
    </Tag>
  )
}
