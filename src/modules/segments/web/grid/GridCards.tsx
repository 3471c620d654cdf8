import { useMessage } from '../../../../web/message.tsx'
import type { View } from '../view.ts'
import { ABC_NAMES, cellOf, type Grid, sumOf, XYZ_NAMES } from './cells.ts'
import { CellContent } from './CellContent.tsx'
import classes from './Grid.module.css'

type GridCardsProps = { grid: Grid; view: View }

/** The grid on a phone: a class after another, each with the cells that have accounts. */
export function GridCards({ grid: { cells, currency }, view }: GridCardsProps) {
  const t = useMessage()
  return ABC_NAMES.map((abc) => (
    <section key={abc} aria-label={`${abc} ${t(`shell.class.${abc}`)}`} className={classes.cards}>
      <div>
        <b>{abc}</b> {t(`shell.class.${abc}`)}
      </div>
      {sumOf(cells.filter((cell) => cell.abc === abc)).accounts === 0 ? (
        <div className={classes.empty}>{t('grid.none')}</div>
      ) : (
        <ul>
          {XYZ_NAMES.map((xyz) => cellOf(cells, abc, xyz))
            .filter(({ accounts }) => accounts > 0)
            .map((cell) => (
              <CellContent key={cell.xyz} as="li" cell={cell} currency={currency} view={view} withName />
            ))}
        </ul>
      )}
    </section>
  ))
}
