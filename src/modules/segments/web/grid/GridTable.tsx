import { useMessage } from '../../../../web/message.tsx'
import type { View } from '../view.ts'
import {
  ABC_NAMES,
  type AbcName,
  type Cell,
  cellOf,
  type Grid,
  sumOf,
  XYZ_NAMES,
  type XyzName,
} from './cells.ts'
import { CellContent } from './CellContent.tsx'
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
              <TotalCell
                key={xyz}
                sum={sumOf(cells.filter((cell) => cell.xyz === xyz))}
                currency={currency}
              />
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

type GridCellProps = { cell: Cell; currency: string | null; view: View }

function GridCell(props: GridCellProps) {
  const t = useMessage()
  if (props.cell.accounts === 0) return <td className={classes.empty}>{t('grid.none')}</td>
  return <CellContent as="td" {...props} />
}
