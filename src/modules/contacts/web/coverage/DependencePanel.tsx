import { useMessage } from '../../../../web/message.tsx'
import { Evidence } from '../../../../web/ui/Evidence.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { Unknown } from '../../../../web/ui/Unknown.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { Coverage } from '../people.ts'
import classes from './coverage.module.css'
import type { Cells } from './useCells.ts'

type DependencePanelProps = { coverage: Coverage; cells: Cells }

/** How far the contact hangs on one pair, one of ours and one of theirs. */
export function DependencePanel({ coverage, cells }: DependencePanelProps) {
  const t = useMessage()
  const { value, reason } = coverage.dependence
  return (
    <Panel title={t('people.dependence')} hint={t('people.dependence.hint')}>
      {value === null ? (
        <p className={classes.sentence}>
          {t('people.dependence.unknown')} <Unknown reason={reason} short />
        </p>
      ) : (
        <Threads value={value} cells={cells} />
      )}
    </Panel>
  )
}

const LISTED = 10

function Threads({ value, cells }: { value: NonNullable<Coverage['dependence']['value']>; cells: Cells }) {
  const t = useMessage()
  const format = useFormat()
  const pct = (sharePct: number) => format.percent(sharePct, { digits: 0 })
  const [pair] = value.pairs
  const pairName = (one: { contactId: string; colleagueId: string }) =>
    `${cells.nameOfTheirs(one.contactId)} ↔ ${cells.nameOfOurs(one.colleagueId)}`
  const [ours, theirs] = [value.ours[0]!, value.theirs[0]!]
  return (
    <div>
      <p className={classes.thread} data-thin={pair!.sharePct >= 60 || undefined}>
        <Evidence
          title={t('people.dependence')}
          sentence={t('people.dependence.sentence', { touches: value.touches })}
          steps={value.pairs
            .slice(0, LISTED)
            .map((one) => ({ label: pairName(one), value: format.percent(one.sharePct) }))}
        >
          {t('people.dependence.pair', { share: pct(pair!.sharePct), pair: pairName(pair!) })}
        </Evidence>
      </p>
      <p className={classes.sentence}>
        {t('people.dependence.sides', {
          ours: cells.nameOfOurs(ours.id),
          oursShare: pct(ours.sharePct),
          theirs: cells.nameOfTheirs(theirs.id),
          theirsShare: pct(theirs.sharePct),
        })}{' '}
        {t('people.dependence.threads', { threads: format.number(1 / value.hhi, { digits: 1 }) })}{' '}
        {value.unnamed > 0 && t('people.dependence.unnamed', { count: value.unnamed })}
      </p>
    </div>
  )
}
