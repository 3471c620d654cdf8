import { Button } from '@mantine/core'
import type { ContractRouterClient } from '@orpc/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { api, client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { DateText } from '../../../web/ui/Figure.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import { QueryView } from '../../../web/ui/QueryView.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import type { competitorsContract } from '../contract.ts'
import classes from './competitors.module.css'
import { ShareDialog } from './ShareDialog.tsx'
import { ShareText } from './ShareText.tsx'

export type Met = Awaited<ReturnType<ContractRouterClient<typeof competitorsContract>['atAccount']>>[number]
export type Share = Met['shares'][number]

type AtAccountProps = {
  accountId: string
  mayEdit: boolean
  /** How the customer sees them beside us, by criterion; drawn by whoever knows the ratings. */
  strengths: (competitor: string) => ReactNode
}

/** Competitors at an account: how it went against them, what share they have and who said so, and their strengths. */
export function AtAccount({ accountId, mayEdit, strengths }: AtAccountProps) {
  const t = useMessage()
  const [noting, setNoting] = useState<{ share: Share | null; competitor: string } | null>(null)
  const query = useQuery(api.competitors.atAccount.queryOptions({ input: { accountId } }))
  return (
    <Panel
      title={t('tenders.competitors')}
      hint={t('tenders.competitors.hint')}
      actions={
        mayEdit && (
          <Button variant="default" onClick={() => setNoting({ share: null, competitor: '' })}>
            {t('tenders.share.add')}
          </Button>
        )
      }
    >
      <QueryView query={query} lines={4}>
        {(met) =>
          met.length === 0 ? (
            <p className={classes.dimmed}>{t('tenders.competitors.none')}</p>
          ) : (
            <ul className={classes.list}>
              {met.map((one) => (
                <li key={one.id}>
                  <strong>{one.name}</strong>
                  <span className={classes.dimmed}>
                    {' · '}
                    {t('tenders.competitors.record', {
                      won: one.record.won,
                      lost: one.record.lost,
                      open: one.record.open,
                    })}
                    {one.lastMetOn && (
                      <>
                        {' · '}
                        {t('tenders.competitors.lastMet')} <DateText value={one.lastMetOn} />
                      </>
                    )}
                  </span>
                  <Shares
                    accountId={accountId}
                    met={one}
                    mayEdit={mayEdit}
                    onNote={(share) => setNoting({ share, competitor: one.name })}
                  />
                  {strengths(one.name)}
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {noting && (
        <ShareDialog
          accountId={accountId}
          competitor={noting.competitor}
          share={noting.share}
          onClosed={() => setNoting(null)}
        />
      )}
    </Panel>
  )
}

type SharesProps = { accountId: string; met: Met; mayEdit: boolean; onNote: (share: Share | null) => void }

function Shares({ accountId, met, mayEdit, onNote }: SharesProps) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries({ queryKey: api.competitors.key() })

  async function remove(share: Share) {
    await client.competitors.removeShare({ accountId, shareId: share.id })
    await refresh()
    notice.undoable(t('tenders.share.removed', { name: met.name }), async () => {
      const { competitor, family, sharePct, note, notedOn } = share
      await client.competitors.setShare({ accountId, competitor, family, sharePct, note, notedOn })
      await refresh()
    })
  }

  if (met.shares.length === 0)
    return (
      <div className={classes.share}>
        <span className={classes.dimmed}>{t('tenders.share.never')}</span>
        {mayEdit && (
          <Button size="compact-xs" variant="subtle" onClick={() => onNote(null)}>
            {t('tenders.share.note')}
          </Button>
        )}
      </div>
    )
  return (
    <>
      {met.shares.map((share) => (
        <div key={share.id} className={classes.share}>
          <ShareText share={share} />
          {mayEdit && (
            <>
              <Button size="compact-xs" variant="subtle" onClick={() => onNote(share)}>
                {t('tenders.edit.short')}
              </Button>
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                onClick={() => void remove(share).catch(notice.failed)}
              >
                {t('tenders.remove')}
              </Button>
            </>
          )}
        </div>
      ))}
    </>
  )
}
