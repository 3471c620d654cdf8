import type { ReactNode } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { DateText, NumberText } from '../../../../web/ui/Figure.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import type { Side } from './duplicate.ts'
import classes from './duplicates.module.css'

/** What is known of one of the two accounts. */
export function SideFacts({ side }: { side: Side }) {
  const t = useMessage()
  const others = side.names.filter((name) => name !== side.name)
  return (
    <>
      <dl className={classes.facts}>
        <Fact label={t('duplicates.lines')}>
          <NumberText value={side.lines} />
        </Fact>
        <Fact label={t('duplicates.lastOrder')}>
          {side.lastOrderOn === null ? <Nothing /> : <DateText value={side.lastOrderOn} />}
        </Fact>
        <Fact label={t('duplicates.kind.country')}>{side.country ?? <Nothing />}</Fact>
        <Fact label={t('duplicates.kind.tax')}>{side.taxNumbers.join(' · ') || <Nothing />}</Fact>
        <Fact label={t('duplicates.kind.domain')}>{side.domains.join(' · ') || <Nothing />}</Fact>
        {others.length > 0 && <Fact label={t('duplicates.knownAs')}>{others.join(' · ')}</Fact>}
      </dl>
      <PathLink path={`/accounts/${side.id}`}>{t('duplicates.open')}</PathLink>
    </>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Nothing() {
  const t = useMessage()
  return <span className={classes.dimmed}>{t('duplicates.nothing')}</span>
}
