import { PREFERENCES } from '../../../../core/keyAccounts/preferencing.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Evidence } from '../../../../web/ui/Evidence.tsx'
import { Money, Percent } from '../../../../web/ui/Figure.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { Unknown } from '../../../../web/ui/Unknown.tsx'
import { accountPath } from '../view.ts'
import { FactList } from './FactList.tsx'
import { linesBehind } from './linesBehind.tsx'
import { linesPath, type WhyProps } from './why.ts'

/** Dependence both ways: what they are to our revenue, what we are to their spending, and what follows from it. */
export function DependenceWhy({ why, accountId, view, mayEdit }: WhyProps) {
  const t = useMessage()
  const { ofOurRevenuePct, ofTheirSpendPct, preferencing } = why.dependence
  const preference = PREFERENCES.find((name) => name === preferencing)
  const revenue = why.rfm.value
  const isOver = (ofTheirSpendPct.value ?? 0) > 100
  const spendNote =
    ofTheirSpendPct.value === null
      ? t('account.dependence.theirs.missing')
      : isOver
        ? t('account.tile.spend.over')
        : undefined
  return (
    <Panel title={t('account.dependence')} hint={t('account.dependence.hint')}>
      <FactList
        facts={[
          {
            label: t('account.dependence.ours'),
            value: (
              <Evidence
                title={t('account.dependence.ours')}
                sentence={t('account.dependence.ours.how')}
                steps={[
                  {
                    label: t('account.dependence.revenue'),
                    value: <Money value={revenue} currency={why.currency} reason="NO_HISTORY" />,
                  },
                  {
                    label: t('account.dependence.ours'),
                    value: <Percent value={ofOurRevenuePct} digits={2} reason="NON_POSITIVE_BASE" />,
                  },
                ]}
                facts={linesBehind(linesPath({ accountId, view }, { from: why.from, to: why.asOf }))}
              >
                <Percent value={ofOurRevenuePct} reason="NON_POSITIVE_BASE" />
              </Evidence>
            ),
          },
          {
            label: t('account.dependence.theirs'),
            value: <Percent value={ofTheirSpendPct.value} reason={ofTheirSpendPct.reason} />,
            note: spendNote,
          },
          {
            label: t('account.dependence.preference'),
            value: preference ? (
              t(`account.preference.${preference}`)
            ) : (
              <Unknown reason="TOO_LITTLE_KNOWN" short />
            ),
            note: preference && t(`account.preference.${preference}.hint`),
          },
        ]}
      />
      {mayEdit && ofTheirSpendPct.value === null && (
        <p style={{ marginBlockEnd: 0 }}>
          <PathLink path={accountPath(accountId, view, { tab: 'details' })}>
            {t('account.dependence.enter')}
          </PathLink>
        </p>
      )}
    </Panel>
  )
}
