import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Dialog } from '../../../../web/ui/Dialog.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { Contact } from '../people.ts'
import { useRefreshPeople } from '../usePeople.ts'
import { changeOf, personFields, type PersonValues, valuesOf } from './personFields.ts'

type AddPersonProps = {
  accountId: string
  people: readonly Contact[]
  onClosed: () => void
  onOpen: (contactId: string) => void
}

/** What is asked of somebody new; the rest can follow. */
const FIRST = ['name', 'title', 'email', 'phone', 'role', 'reportsToId']

/** Adds a person to the account with the little that is known at first. */
export function AddPerson({ accountId, people, onClosed, onOpen }: AddPersonProps) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefreshPeople()
  const fields = personFields(t, people, null).filter(({ name }) => FIRST.includes(name))
  return (
    <Dialog title={t('people.add')} onClosed={onClosed}>
      {(close, closeThen) => (
        <Form<PersonValues>
          fields={fields}
          initial={valuesOf(null)}
          submitLabel={t('people.add')}
          onCancel={close}
          onSubmit={async (sent) => {
            const { id } = await client.contacts.create({
              ...changeOf(null, sent),
              accountId,
              name: sent.name,
            })
            await refresh()
            notice.done(t('people.added', { name: sent.name }))
            closeThen(() => onOpen(id))
          }}
        />
      )}
    </Dialog>
  )
}
