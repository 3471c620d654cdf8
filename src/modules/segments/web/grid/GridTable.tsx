import type { CSSProperties } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { pathWithView, type View } from '../view.ts'
import { ABC_NAMES, type AbcName, type Cell, cellOf, type Grid, shadePct, sumOf, XYZ_NAMES, type XyzName } from './cells.ts'
import classes from './Grid.module.css'
import { TotalCell } from './TotalCell.tsx'

type GridTableProps = { grid: Grid; view: View }

/** ABC by XYZ: accounts, value and share of each cell, its policy in a line, and the way to its accounts. */
export function GridTable({ grid: { cells, currency }, view }: GridTableProps) {
  const t = useMessage()
  return (
    <div className={classes.scroll}>
      <table className={classes.grid}>
        <caption className="hidden-visually">{t('grid.caption')}</caption>
        <thead>
          <tr>
            <td />
            {XYZ_NAMES.map((xyz) => (
              <th key={xyz} scope="col">
                <ColumnHead xyz={xyz} />
              </th>
            ))}
            <th scope="col">{t('grid.total')}</th>
          </tr>
        </thead>
        <tbody>
          {ABC_NAMES.map((abc) => (
            <tr key={abc}>
              <th scope="row">
                <RowHead abc={abc} />
              </th>
              {XYZ_NAMES.map((xyz) => (
                <GridCell key={xyz} cell={cellOf(cells, abc, xyz)} currency={currency} view={view} />
              ))}
              <TotalCell sum={sumOf(cells.filter((cell) => cell.abc === abc))} currency={currency} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('grid.total')}</th>
            {XYZ_NAMES.map((xyz) => (
              <TotalCell key={xyz} sum={sumOf(cells.filter((cell) => cell.xyz === xyz))} currency={currency} />
            ))}
            <TotalCell sum={sumOf(cells)} currency={currency} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function ColumnHead({ xyz }: { xyz: XyzName }) {
  const t = useMessage()
  if (xyz === 'unknown') return t('grid.unknown')
  return (
    <>
      <b>{xyz}</b> {t(`shell.class.${xyz}`)}
    </>
  )
}

function RowHead({ abc }: { abc: AbcName }) {
  const t = useMessage()
  return (
    <>
      <b>{abc}</b> {t(`shell.class.${abc}`)}
    </>
  )
}

function GridCell({ cell, currency, view }: { cell: Cell; currency: string | null; view: View }) {
  const t = useMessage()
  const format = useFormat()
  const { abc, xyz, accounts, value, sharePct } = cell
  if (accounts === 0) return <td className={classes.empty}>{t('grid.none')}</td>
  return (
    <td className={classes.cell} style={{ '--shade': `${shadePct(sharePct).toFixed(1)}%` } as CSSProperties}>
      <PathLink path={pathWithView('/portfolio', view, { abc, xyz })} className={classes.count}>
        {t('grid.accounts', { count: accounts })}
        <span className="hidden-visually">
          , {abc}
          {xyz === 'unknown' ? ` ${t('grid.unknown')}` : xyz}
        </span>
      </PathLink>
      <div>
        {format.money(value, currency, { compact: true })}
        {sharePct !== null && <> · {format.percent(sharePct)}</>}
      </div>
      <div className={classes.policy}>{t(`grid.policy.${abc}.${xyz}`)}</div>
    </td>
  )
}
