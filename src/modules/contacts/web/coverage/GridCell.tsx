import { UnstyledButton } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { type Cell, levelName } from '../people.ts'
import classes from './coverage.module.css'
import type { GridPlace } from './gridKeys.ts'
import type { Cells, PairId } from './useCells.ts'

type GridCellProps = {
  cell: Cell
  cells: Cells
  place?: GridPlace
  isActive?: boolean
  onFocus?: () => void
  onChoose: (pair: PairId) => void
}

/** One field: the level we say, what is wanted, what was seen, and in words where the two disagree. */
export function GridCell({ cell, cells, place, isActive = true, onFocus, onChoose }: GridCellProps) {
  const t = useMessage()
  const { contactId, colleagueId, level, wanted, evidence, agreement } = cell
  const touches = evidence?.touches ?? 0
  const disagrees = agreement === 'declaredHigherThanSeen' || agreement === 'seenWithoutDeclaration'
  const wish =
    wanted !== null && wanted > (level ?? 0) ? t('people.cell.wanted', { level: levelName(t, wanted) }) : null
  const pair = t('people.cell.pair', {
    theirs: cells.nameOfTheirs(contactId),
    ours: cells.nameOfOurs(colleagueId),
  })
  return (
    <UnstyledButton
      className={classes.cell}
      data-row={place?.row}
      data-column={place?.column}
      data-agreement={agreement}
      tabIndex={isActive ? 0 : -1}
      onFocus={onFocus}
      onClick={() => onChoose({ contactId, colleagueId })}
      aria-haspopup="dialog"
    >
      <span className="hidden-visually">{pair}: </span>
      {agreement === 'bothNone' && level === null && wish === null ? (
        <span className={classes.dimmed}>
          <span aria-hidden="true">·</span>
          <span className="hidden-visually">{t('people.cell.nothing')}</span>
        </span>
      ) : (
        <>
          <strong>{levelName(t, level)}</strong>
          <span className={classes.seen}>{t('people.cell.seen', { count: touches })}</span>
          {wish && <span className={classes.wish}>{wish}</span>}
        </>
      )}
      {disagrees && (
        <span className={classes.disagreement}>
          <span aria-hidden="true">{agreement === 'seenWithoutDeclaration' ? '▲ ' : '▼ '}</span>
          {t(`people.agreement.${agreement}`)}
        </span>
      )}
    </UnstyledButton>
  )
}
