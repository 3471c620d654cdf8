import { useMessage } from '../../../../web/message.tsx'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { useIsPhone } from '../../../../web/ui/useIsPhone.ts'
import type { View } from '../view.ts'
import { type Grid, sumOf } from './cells.ts'
import { CutsPanel } from './CutsPanel.tsx'
import classes from './Grid.module.css'
import { GridCards } from './GridCards.tsx'
import { GridTable } from './GridTable.tsx'
import { StabilityPanel } from './StabilityPanel.tsx'

type GridViewProps = { grid: Grid; view: View }

/** The grid, how far its classes can be trusted, and the cut-offs they are made by. */
export function GridView({ grid, view }: GridViewProps) {
  const t = useMessage()
  const Body = useIsPhone() ? GridCards : GridTable
  const isEmpty = sumOf(grid.cells).accounts === 0
  return (
    <>
      <Panel title={t('grid.title')} hint={t('grid.hint')}>
        {isEmpty ? (
          <Empty
            text={t('grid.empty')}
            action={<PathLink path="/import">{t('grid.empty.import')}</PathLink>}
          />
        ) : (
          <Body grid={grid} view={view} />
        )}
      </Panel>
      <div className={classes.below}>
        <StabilityPanel stability={grid.stability} window={view.window} />
        <CutsPanel cuts={grid.cuts} />
      </div>
    </>
  )
}
