import { ActionIcon, Button } from '@mantine/core'
import { useState } from 'react'
import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { DateText } from '../../../../web/ui/Figure.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import classes from '../finances.module.css'
import type { Sign } from '../finances.ts'
import { useRefreshFinances } from '../useFinances.ts'
import { AddSign } from './AddSign.tsx'

const TONES = { good: 'good', bad: 'bad', neutral: 'neutral' } as const
type SignsPanelProps = { accountId: string; mayEdit: boolean; signs: readonly Sign[] }

/** What was seen of the company where nothing is published, each with its source and day. */
export function SignsPanel({ accountId, mayEdit, signs }: SignsPanelProps) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefreshFinances()
  const [adding, setAdding] = useState(false)

  const remove = async ({ id, kind, text, direction, source, seenOn }: Sign) => {
    await client.finances.removeSign({ accountId, id })
    await refresh()
    notice.undoable(t('finances.sign.removed'), async () => {
      await client.finances.addSign({ accountId, kind, text, direction, source, seenOn })
      await refresh()
    })
  }

  return (
    <Panel
      title={t('finances.signs')}
      hint={t('finances.signs.hint')}
      actions={
        mayEdit && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('finances.sign.add')}
          </Button>
        )
      }
    >
      {signs.length === 0 && <span className={classes.dimmed}>{t('finances.signs.none')}</span>}
      <ul className={classes.list}>
        {signs.map((sign) => (
          <li key={sign.id}>
            <div>
              {sign.direction && (
                <>
                  <StatusBadge
                    tone={TONES[sign.direction]}
                    label={t(`finances.sign.direction.${sign.direction}`)}
                  />{' '}
                </>
              )}
              {sign.text}
              <div className={classes.dimmed}>
                {t(`finances.sign.kind.${sign.kind}`)} · <DateText value={sign.seenOn} />
                {sign.source && ` · ${sign.source}`}
              </div>
            </div>
            {mayEdit && (
              <ActionIcon
                aria-label={t('dossier.remove', { name: sign.text })}
                onClick={() => void remove(sign).catch(notice.failed)}
              >
                <Icon name="close" sizePx={14} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {adding && <AddSign accountId={accountId} onAdded={refresh} onClosed={() => setAdding(false)} />}
    </Panel>
  )
}
