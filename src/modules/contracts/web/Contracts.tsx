import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import { QueryView } from '../../../web/ui/QueryView.tsx'
import type { Agreed } from './agreed.ts'
import { ContractDialog } from './ContractDialog.tsx'
import { ContractRow } from './ContractRow.tsx'
import classes from './contracts.module.css'

type ContractsProps = { accountId: string; mayEdit: boolean }

/** Contracts with an account: when the decision about each is due, what was agreed on, and the terms of service. */
export function Contracts({ accountId, mayEdit }: ContractsProps) {
  const t = useMessage()
  const [editing, setEditing] = useState<Agreed | 'new' | null>(null)
  const query = useQuery(api.contracts.list.queryOptions({ input: { accountId } }))
  return (
    <Panel
      title={t('contracts.title')}
      hint={t('contracts.hint')}
      actions={
        mayEdit && (
          <Button variant="default" onClick={() => setEditing('new')}>
            {t('contracts.add')}
          </Button>
        )
      }
    >
      <QueryView query={query} lines={4}>
        {(contracts) =>
          contracts.length === 0 ? (
            <p>
              {t('contracts.none')}{' '}
              <PathLink path="/import" underline="always">
                {t('contracts.import')}
              </PathLink>
            </p>
          ) : (
            <ul className={classes.list}>
              {contracts.map((agreed) => (
                <ContractRow
                  key={agreed.id}
                  agreed={agreed}
                  mayEdit={mayEdit}
                  onEdit={() => setEditing(agreed)}
                />
              ))}
            </ul>
          )
        }
      </QueryView>
      {editing && (
        <ContractDialog
          accountId={accountId}
          agreed={editing === 'new' ? null : editing}
          onClosed={() => setEditing(null)}
        />
      )}
    </Panel>
  )
}
