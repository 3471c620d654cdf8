import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { useMe } from '../../../../web/session.ts'
import { DateText } from '../../../../web/ui/Figure.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import type { CompetitorDetail } from '../competitor.ts'
import classes from '../competitors.module.css'
import { EditCompetitor } from './EditCompetitor.tsx'
import { MergeInto } from './MergeInto.tsx'
import { StrengthTable } from './StrengthTable.tsx'
import { ShareText } from '../ShareText.tsx'

const SHOWN_AT_FIRST = 12

/** One competitor: who they are, where they are met and with what share, and how customers see them beside us. */
export function CompetitorScreen({ competitor }: { competitor: CompetitorDetail }) {
  const t = useMessage()
  const { role } = useMe()
  const [isEditing, setEditing] = useState(false)
  const { website, country, note } = competitor
  const facts = [website, country, note].filter((fact) => fact !== null)
  return (
    <Stack gap="md">
      <Group gap="xs">
        <span className={classes.dimmed}>
          {facts.length > 0 ? facts.join(' · ') : t('tenders.rivals.unknown')}
        </span>
        {role !== 'viewer' && (
          <Button size="compact-sm" variant="default" data-print="no" onClick={() => setEditing(true)}>
            {t('tenders.edit.short')}
          </Button>
        )}
        {(role === 'head' || role === 'admin') && <MergeInto competitor={competitor} />}
      </Group>
      <MetAt competitor={competitor} />
      <StrengthTable strengths={competitor.strengths} />
      {isEditing && <EditCompetitor competitor={competitor} onClosed={() => setEditing(false)} />}
    </Stack>
  )
}

function MetAt({ competitor: { accounts } }: { competitor: CompetitorDetail }) {
  const t = useMessage()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? accounts : accounts.slice(0, SHOWN_AT_FIRST)
  return (
    <Panel title={t('tenders.rivals.metAt')} hint={t('tenders.rivals.metAt.hint')}>
      {accounts.length === 0 && <p className={classes.dimmed}>{t('tenders.rivals.metNowhere')}</p>}
      <ul className={classes.list}>
        {shown.map(({ accountId, account, record, lastMetOn, shares }) => (
          <li key={accountId}>
            <PathLink path={`/accounts/${accountId}?tab=tenders`}>{account}</PathLink>
            <span className={classes.dimmed}>
              {' · '}
              {t('tenders.competitors.record', record)}
              {lastMetOn && (
                <>
                  {' · '}
                  {t('tenders.competitors.lastMet')} <DateText value={lastMetOn} />
                </>
              )}
            </span>
            {shares.length === 0 && <div className={classes.dimmed}>{t('tenders.share.never')}</div>}
            {shares.map((share) => (
              <div key={share.id} className={classes.share}>
                <ShareText share={share} />
              </div>
            ))}
          </li>
        ))}
      </ul>
      {shown.length < accounts.length && (
        <Button size="compact-sm" variant="subtle" data-print="no" onClick={() => setWhole(true)}>
          {t('tenders.rivals.metAt.all', { count: accounts.length })}
        </Button>
      )}
    </Panel>
  )
}
