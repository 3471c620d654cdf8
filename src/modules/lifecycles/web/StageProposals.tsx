import { Button, Checkbox, Group } from '@mantine/core'
import { useIsFetching, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { Dialog } from '../../../web/ui/Dialog.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import classes from './lifecycle.module.css'
import { useReasonSentence } from './useReasons.ts'

/** In the portfolio: how many accounts stand elsewhere than they are said to; all are confirmed in one look. */
export function StageProposals({ mayEdit }: { mayEdit: boolean }) {
  const t = useMessage()
  const [opened, setOpened] = useState(false)
  // The portfolio itself comes first; what could be confirmed in it is asked for once it stands.
  const isBusy = useIsFetching({ queryKey: api.segments.key() }) > 0
  const { data } = useQuery(api.lifecycles.proposals.queryOptions({ input: {}, enabled: mayEdit && !isBusy }))
  if (!mayEdit || !data || data.total === 0) return null
  return (
    <>
      <Button variant="light" onClick={() => setOpened(true)}>
        {t('lifecycle.proposals', { count: data.total })}
      </Button>
      {opened && <ProposalDialog proposals={data.items} onClosed={() => setOpened(false)} />}
    </>
  )
}

type Proposals = Awaited<ReturnType<typeof client.lifecycles.proposals>>['items']

function ProposalDialog({ proposals, onClosed }: { proposals: Proposals; onClosed: () => void }) {
  const t = useMessage()
  const notice = useNotice()
  const say = useReasonSentence()
  const queryClient = useQueryClient()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)
  const chosen = proposals.filter(({ accountId }) => !left.has(accountId)).map(({ accountId }) => accountId)

  const toggle = (accountId: string) =>
    setLeft((before) => {
      const after = new Set(before)
      if (!after.delete(accountId)) after.add(accountId)
      return after
    })
  const confirm = async () => {
    const { confirmed } = await client.lifecycles.confirm({ accountIds: chosen })
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: api.lifecycles.key() }),
      queryClient.invalidateQueries({ queryKey: api.segments.key() }),
    ])
    notice.done(t('lifecycle.confirmed', { count: confirmed }))
  }
  return (
    <Dialog title={t('lifecycle.proposals.title')} onClosed={onClosed}>
      {(close) => (
        <>
          <p className={classes.dimmed}>{t('lifecycle.proposals.hint')}</p>
          <ul className={classes.asks}>
            {proposals.map(({ accountId, account, stage, proposal }) => (
              <li key={accountId}>
                <Checkbox
                  checked={!left.has(accountId)}
                  onChange={() => toggle(accountId)}
                  aria-label={account}
                />
                <div>
                  <PathLink path={`/accounts/${accountId}`} underline="always">
                    {account}
                  </PathLink>{' '}
                  <strong>
                    {stage && `${t(`lifecycle.stage.${stage}`)} → `}
                    {t(`lifecycle.stage.${proposal.stage}`)}
                  </strong>
                  <div className={classes.dimmed}>{proposal.reasons.map(say).join(' ')}</div>
                </div>
              </li>
            ))}
          </ul>
          <Group justify="flex-end" mt="sm">
            <Button variant="default" onClick={close}>
              {t('shell.cancel')}
            </Button>
            <Button
              loading={busy}
              disabled={chosen.length === 0}
              onClick={() => {
                setBusy(true)
                confirm()
                  .then(close, notice.failed)
                  .finally(() => setBusy(false))
              }}
            >
              {t('lifecycle.proposals.confirm', { count: chosen.length })}
            </Button>
          </Group>
        </>
      )}
    </Dialog>
  )
}
