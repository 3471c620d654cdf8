import { Tabs } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { useSearchState } from '../../../../web/searchState.ts'
import type { View } from '../view.ts'
import { AccountList } from './AccountList.tsx'
import classes from './Matrix.module.css'
import { MatrixPicture } from './MatrixPicture.tsx'
import { MovesPanel } from './MovesPanel.tsx'
import { NotScored } from './NotScored.tsx'
import { NothingPlaced } from './NothingPlaced.tsx'
import type { Matrix } from './rules.ts'
import { SlotsPanel } from './SlotsPanel.tsx'
import { TrialLine } from './TrialLine.tsx'
import { useOutlooks } from './useOutlooks.ts'
import { useTrial } from './useTrial.ts'
import { WeightsPanel } from './WeightsPanel.tsx'

const SIDES = ['list', 'weights', 'moves', 'slots'] as const

type MatrixViewProps = { matrix: Matrix; view: View }

/** The picture, beside it the list and the tools that move it, below it who is not in it. */
export function MatrixView({ matrix, view }: MatrixViewProps) {
  const t = useMessage()
  const [search, change] = useSearchState()
  const trial = useTrial(matrix)
  const { dots, rules, isTried } = trial
  const outlooks = useOutlooks(trial.scores, trial.drawnRules)
  const side = SIDES.find((name) => name === search.side) ?? 'list'
  const props = { matrix, trial, view }
  const listed = { matrix, scores: trial.scores, positions: trial.positions, rules: trial.drawnRules, view }
  if (dots.length === 0 && !isTried) return <NothingPlaced {...listed} />
  return (
    <>
      <div className={classes.layout}>
        <div>
          <MatrixPicture
            dots={dots}
            attractivenessCut={rules.attractivenessCut}
            strengthCut={rules.strengthCut}
            span={trial.span}
            currency={matrix.currency}
            view={view}
            showMoves={matrix.since !== null && !isTried}
            onMoveCut={trial.moveCut}
          />
          <TrialLine
            matrix={matrix}
            trial={trial}
            onShow={side === 'weights' ? undefined : () => change({ side: 'weights' })}
          />
        </div>
        <Tabs
          className={classes.side}
          value={side}
          onChange={(name) => change({ side: name === 'list' ? undefined : (name ?? undefined) })}
          keepMounted={false}
        >
          <Tabs.List>
            {SIDES.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`matrix.side.${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="list">
            <AccountList {...listed} outlooks={outlooks} />
          </Tabs.Panel>
          <Tabs.Panel value="weights">
            <WeightsPanel {...props} outlooks={outlooks} />
          </Tabs.Panel>
          <Tabs.Panel value="moves">
            {matrix.asOf !== null && (
              <MovesPanel {...props} asOf={matrix.asOf} onSince={(since) => change({ since })} />
            )}
          </Tabs.Panel>
          <Tabs.Panel value="slots">
            <SlotsPanel {...props} />
          </Tabs.Panel>
        </Tabs>
      </div>
      <NotScored {...listed} />
    </>
  )
}
