import { useState } from 'react'
import { useIntl } from 'react-intl'
import { useMessage } from '../../../../web/message.tsx'
import { listOf, useSearchState } from '../../../../web/searchState.ts'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import type { View } from '../view.ts'
import classes from './Concentration.module.css'
import type { Concentration } from './curve.ts'
import { CurvePanel } from './CurvePanel.tsx'
import { LargeCustomers } from './LargeCustomers.tsx'
import { LargestList } from './LargestList.tsx'
import { LossPanel } from './LossPanel.tsx'
import { Tiles } from './Tiles.tsx'

type ConcentrationViewProps = { concentration: Concentration; view: View }

/** How much hangs on few customers, and what would be left without some of them. */
export function ConcentrationView({ concentration, view }: ConcentrationViewProps) {
  const t = useMessage()
  const intl = useIntl()
  const [search, change] = useSearchState()
  const [isAsked, setAsked] = useState(false)
  const { largest, hhi } = concentration
  if (largest.length === 0)
    return (
      <Panel title={t('concentration.empty.title')}>
        <Empty
          text={t('concentration.empty')}
          action={<PathLink path="/import">{t('concentration.empty.import')}</PathLink>}
        />
      </Panel>
    )
  // Only customers of this list can be taken away: in another view they may stand under another name.
  const lost = largest.filter(({ accountId }) => listOf(search.lose).includes(accountId))
  const lose = (accountIds: readonly string[]) => {
    setAsked(true)
    change({ lose: accountIds.join(',') })
  }
  return (
    <>
      <Tiles concentration={concentration} />
      <div className={classes.columns}>
        <CurvePanel concentration={concentration} />
        <LargeCustomers concentration={concentration} />
      </div>
      {lost.length > 0 && (
        <LossPanel
          key={search.lose}
          accountIds={lost.map(({ accountId }) => accountId)}
          names={intl.formatList(lost.map(({ account }) => account))}
          hhi={hhi}
          view={view}
          isAsked={isAsked}
          onClose={() => change({ lose: undefined })}
        />
      )}
      <LargestList concentration={concentration} view={view} onLose={lose} />
    </>
  )
}
