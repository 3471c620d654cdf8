import { useMessage } from '../../../../web/message.tsx'
import { ClassBadge } from '../../../../web/ui/ClassBadge.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { Percent } from '../../../../web/ui/Figure.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { Unknown } from '../../../../web/ui/Unknown.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { pathWithView } from '../view.ts'
import { FactList } from './FactList.tsx'
import { LinesBehind } from './linesBehind.tsx'
import { abcSentence } from './sentences.ts'
import { useRules } from './useRules.ts'
import { linesPath, type WhyProps } from './why.ts'

/** The ABC class: the place, the share before it and with it, and the cut-offs. */
export function AbcWhy({ why, accountId, view }: WhyProps) {
  const t = useMessage()
  const format = useFormat()
  const { basis } = useRules()
  const { abc, standing } = why
  const unknown = abc.reason ?? 'NON_POSITIVE_BASE'
  const lines = linesPath({ accountId, view }, { from: why.from, to: why.asOf })
  return (
    <Panel title="ABC" actions={<ClassBadge letter={standing.abc} reason={abc.reason} withWord />}>
      <p style={{ marginBlockStart: 0 }}>{abcSentence(why, basis, { t, format })}</p>
      <FactList
        facts={[
          {
            label: t('account.abc.rank'),
            value:
              abc.rank === null ? (
                <Unknown reason={unknown} short />
              ) : (
                t('account.abc.rankOf', { rank: abc.rank, of: abc.of })
              ),
          },
          {
            label: t('account.abc.before'),
            value: <Percent value={abc.prevSharePct} reason={unknown} />,
          },
          {
            label: t('account.abc.with'),
            value: <Percent value={abc.cumSharePct} reason={unknown} />,
          },
          {
            label: t('account.abc.cuts'),
            value: t('account.abc.cutsAt', {
              cutA: format.percent(abc.cutA),
              cutB: format.percent(abc.cutB),
            }),
          },
          {
            label: t('account.abc.past'),
            value: <ClassBadge letter={standing.previousAbc} reason="NO_HISTORY" />,
          },
        ]}
      />
      <p style={{ marginBlockEnd: 0 }}>
        <LinesBehind path={lines} />
        {' · '}
        <PathLink path={pathWithView('/abc-xyz', view)}>{t('account.abc.grid')}</PathLink>
      </p>
    </Panel>
  )
}
