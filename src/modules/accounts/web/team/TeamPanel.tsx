import { ActionIcon, Button, Group } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import classes from '../accounts.module.css'
import { AddMember } from './AddMember.tsx'

type Member = Awaited<ReturnType<typeof client.accounts.team>>[number]

/** Who of us works for the account and as what; those who no longer do stay below. */
export function TeamPanel({ accountId, mayEdit }: { accountId: string; mayEdit: boolean }) {
  const t = useMessage()
  const notice = useNotice()
  const format = useFormat()
  const queryClient = useQueryClient()
  const [adding, setAdding] = useState(false)
  const query = useQuery(api.accounts.team.queryOptions({ input: { accountId } }))
  const refresh = () => queryClient.invalidateQueries({ queryKey: api.accounts.key() })

  const remove = async ({ id, colleagueId, role, sinceOn, untilOn, name }: Member) => {
    await client.accounts.removeTeamMember({ accountId, id })
    await refresh()
    notice.undoable(t('dossier.team.removed', { name }), async () => {
      await client.accounts.addTeamMember({ accountId, colleagueId, role, sinceOn, untilOn })
      await refresh()
    })
  }
  const datesOf = ({ sinceOn, untilOn }: Member) =>
    [
      sinceOn && t('dossier.team.since', { date: format.date(sinceOn) }),
      untilOn && t('dossier.team.until', { date: format.date(untilOn) }),
    ].filter(Boolean)

  return (
    <Panel
      title={t('dossier.team')}
      actions={
        mayEdit && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('dossier.team.add')}
          </Button>
        )
      }
    >
      <QueryView query={query} lines={2}>
        {(members) => (
          <>
            {members.length === 0 && <span className={classes.dimmed}>{t('dossier.team.none')}</span>}
            <ul className={classes.list}>
              {members.map((member) => (
                <li key={member.id}>
                  <div>
                    <strong>{member.name}</strong>
                    <div className={classes.dimmed}>{[member.role, ...datesOf(member)].join(' · ')}</div>
                  </div>
                  {mayEdit && (
                    <Group gap={4}>
                      <ActionIcon
                        aria-label={t('dossier.remove', { name: member.name })}
                        onClick={() => void remove(member).catch(notice.failed)}
                      >
                        <Icon name="close" sizePx={14} />
                      </ActionIcon>
                    </Group>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
      {adding && <AddMember accountId={accountId} onAdded={refresh} onClosed={() => setAdding(false)} />}
    </Panel>
  )
}
