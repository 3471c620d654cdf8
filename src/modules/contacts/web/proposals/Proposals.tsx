import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { Proposal } from '../people.ts'
import { useRefreshPeople } from '../usePeople.ts'
import { ProposalLine } from './ProposalLine.tsx'
import classes from './proposals.module.css'

type ProposalsProps = { accountId: string; mayEdit: boolean; onOpen: (contactId: string) => void }

const SHOWN = 5

/** What traffic suggests of people, to be taken or refused in one click each or all at once; nothing where nothing is. */
export function Proposals({ accountId, mayEdit, onOpen }: ProposalsProps) {
  const t = useMessage()
  const proposals = useQuery(api.contacts.proposals.queryOptions({ input: { accountId } })).data ?? []
  const [all, setAll] = useState(false)
  const { busy, decide } = useDecisions(accountId)
  if (proposals.length === 0) return null
  const ids = proposals.map(({ id }) => id)
  const shown = all ? proposals : proposals.slice(0, SHOWN)
  return (
    <Panel
      title={t('people.proposals', { count: proposals.length })}
      hint={t('people.proposals.hint')}
      actions={
        mayEdit &&
        proposals.length > 1 && (
          <>
            <Button disabled={busy} onClick={() => void decide(ids, 'accepted')}>
              {t('people.proposals.acceptAll')}
            </Button>
            <Button variant="default" disabled={busy} onClick={() => void decide(ids, 'refused')}>
              {t('people.proposals.refuseAll')}
            </Button>
          </>
        )
      }
    >
      <ul className={classes.list}>
        {shown.map((proposal: Proposal) => (
          <ProposalLine
            key={proposal.id}
            proposal={proposal}
            mayEdit={mayEdit}
            busy={busy}
            onOpen={onOpen}
            onDecide={(verdict) => void decide([proposal.id], verdict)}
          />
        ))}
      </ul>
      {proposals.length > SHOWN && (
        <Button variant="subtle" onClick={() => setAll(!all)}>
          {all
            ? t('people.proposals.fewer')
            : t('people.proposals.more', { count: proposals.length - SHOWN })}
        </Button>
      )}
    </Panel>
  )
}

/** Takes or refuses; a refusal can be undone for ten seconds. */
function useDecisions(accountId: string) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefreshPeople()
  const [busy, setBusy] = useState(false)
  async function decide(proposalIds: string[], verdict: 'accepted' | 'refused') {
    setBusy(true)
    try {
      await client.contacts.decideProposals({ accountId, proposalIds, verdict })
      await refresh()
      if (verdict === 'accepted') notice.done(t('people.proposals.accepted', { count: proposalIds.length }))
      else
        notice.undoable(t('people.proposals.refused', { count: proposalIds.length }), async () => {
          await client.contacts.decideProposals({ accountId, proposalIds, verdict: 'open' })
          await refresh()
        })
    } catch (error) {
      notice.failed(error)
    } finally {
      setBusy(false)
    }
  }
  return { busy, decide }
}
