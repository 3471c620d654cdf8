import { useQuery } from '@tanstack/react-query'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Dialog } from '../../../../web/ui/Dialog.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import type { Field } from '../../../../web/ui/formRules.ts'
import { QueryView } from '../../../../web/ui/QueryView.tsx'

type Draft = { colleagueId: string; role: string; sinceOn: string | null; untilOn: string | null }
type AddMemberProps = { accountId: string; onAdded: () => Promise<unknown>; onClosed: () => void }

/** Lets a colleague work for the account. */
export function AddMember({ accountId, onAdded, onClosed }: AddMemberProps) {
  const t = useMessage()
  const query = useQuery(api.colleagues.list.queryOptions({ input: {} }))
  return (
    <Dialog title={t('dossier.team.add')} onClosed={onClosed}>
      {(close) => (
        <QueryView query={query} lines={4}>
          {(colleagues) => {
            const options = colleagues.map(({ id, name, title }) => ({
              value: id,
              label: title ? `${name}, ${title}` : name,
            }))
            const fields: Field<Draft>[] = [
              { name: 'colleagueId', label: t('dossier.team.who'), kind: 'choice', required: true, options },
              { name: 'role', label: t('dossier.team.role'), kind: 'text', required: true, most: 100 },
              { name: 'sinceOn', label: t('dossier.team.sinceOn'), kind: 'date' },
              { name: 'untilOn', label: t('dossier.team.untilOn'), kind: 'date' },
            ]
            return (
              <Form
                fields={fields}
                initial={{ colleagueId: '', role: '', sinceOn: null, untilOn: null }}
                submitLabel={t('dossier.team.add')}
                onSubmit={async (draft) => {
                  await client.accounts.addTeamMember({ accountId, ...draft })
                  await onAdded()
                  close()
                }}
                onCancel={close}
              />
            )
          }}
        </QueryView>
      )}
    </Dialog>
  )
}
