import { Button, Group, Radio } from '@mantine/core'
import { useId, useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { type Duplicate, likelyKept, type SideName } from './duplicate.ts'
import classes from './duplicates.module.css'
import { EvidenceTable } from './EvidenceTable.tsx'
import { SideFacts } from './SideFacts.tsx'
import { useDecisions } from './useDecisions.ts'

const sides: readonly SideName[] = ['left', 'right']

/** Two accounts side by side: what speaks for one company, what each holds, and the decision. */
export function DuplicateCard({ pair }: { pair: Duplicate }) {
  const t = useMessage()
  const format = useFormat()
  const headingId = useId()
  const [kept, setKept] = useState(() => likelyKept(pair))
  const { merge, refuse, isBusy } = useDecisions()
  const keptSide = pair[kept]
  const otherSide = pair[kept === 'left' ? 'right' : 'left']
  return (
    <article className={classes.card} aria-labelledby={headingId}>
      <header className={classes.head}>
        <h2 id={headingId}>
          {pair.left.name} <span className={classes.dimmed}>=</span> {pair.right.name}?
        </h2>
        <StatusBadge
          tone={pair.verdict === 'certain' ? 'good' : 'neutral'}
          label={t(`duplicates.verdict.${pair.verdict}`)}
          title={t('duplicates.score', { score: format.percent(100 * pair.score, { digits: 0 }) })}
        />
      </header>
      <EvidenceTable pair={pair} />
      <Radio.Group value={kept} onChange={setKept} aria-label={t('duplicates.keep.which')}>
        <div className={classes.sides}>
          {sides.map((name) => (
            <section
              key={name}
              className={classes.side}
              data-kept={(pair.mayDecide && kept === name) || undefined}
            >
              {pair.mayDecide ? (
                <Radio
                  value={name}
                  label={<strong>{pair[name].name}</strong>}
                  description={t('duplicates.keep')}
                />
              ) : (
                <strong>{pair[name].name}</strong>
              )}
              <SideFacts side={pair[name]} />
            </section>
          ))}
        </div>
      </Radio.Group>
      {pair.mayDecide ? (
        <Group gap="xs">
          <Button loading={isBusy} onClick={() => merge(keptSide, otherSide)}>
            {t('duplicates.merge', { name: keptSide.name })}
          </Button>
          <ConfirmButton
            color="gray"
            variant="default"
            question={t('duplicates.refuse.question')}
            consequence={t('duplicates.refuse.consequence', { left: pair.left.name, right: pair.right.name })}
            confirmLabel={t('duplicates.refuse')}
            onConfirm={() => refuse(pair)}
          >
            {t('duplicates.refuse')}
          </ConfirmButton>
        </Group>
      ) : (
        <span className={classes.dimmed}>{t('duplicates.notYours')}</span>
      )}
    </article>
  )
}
