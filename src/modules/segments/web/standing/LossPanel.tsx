import { useQuery } from '@tanstack/react-query'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Money, NumberText, Percent } from '../../../../web/ui/Figure.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { pathWithView } from '../view.ts'
import { FactList } from './FactList.tsx'
import { Projects } from './Projects.tsx'
import type { WhyProps } from './why.ts'

/** If we lose this account: what goes with it, and how the rest of the book would look. */
export function LossPanel(props: WhyProps) {
  const { why, view } = props
  const t = useMessage()
  const loss = useQuery(api.segments.loss.queryOptions({ input: { ...view, accountId: [why.standing.id] } }))
  const now = useQuery(api.segments.concentration.queryOptions({ input: view })).data
  return (
    <Panel
      title={t('account.loss')}
      hint={t('account.loss.hint')}
      actions={<PathLink path={pathWithView('/concentration', view)}>{t('account.loss.several')}</PathLink>}
    >
      <QueryView query={loss} lines={5}>
        {({ currency, revenueLost, revenueSharePct, marginLost, revenueAfter, hhiAfter }) => (
          <FactList
            facts={[
              {
                label: t('account.loss.revenue'),
                value: (
                  <>
                    <Money value={revenueLost} currency={currency} /> (
                    <Percent value={revenueSharePct} reason="NON_POSITIVE_BASE" />)
                  </>
                ),
              },
              {
                label: t('account.loss.margin'),
                value: <Money value={marginLost.value} currency={currency} reason={marginLost.reason} />,
              },
              { label: t('account.loss.after'), value: <Money value={revenueAfter} currency={currency} /> },
              {
                label: t('account.loss.hhi'),
                note: t('account.loss.hhi.hint'),
                value: (
                  <>
                    {now && <NumberText value={points(now.hhi)} reason="NON_POSITIVE_BASE" digits={0} />}
                    {now && ' → '}
                    <NumberText value={points(hhiAfter)} reason="NON_POSITIVE_BASE" digits={0} />
                  </>
                ),
              },
            ]}
          />
        )}
      </QueryView>
      <Projects {...props} />
    </Panel>
  )
}

/** The index is 0 to 1 in the contract and known to people in points, 0 to 10,000. */
function points(index: number | null): number | null {
  return index === null ? null : index * 10_000
}
