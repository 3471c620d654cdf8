import { useState } from 'react'
import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import type { Field, FormValues } from '../../../../web/ui/formRules.ts'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { type Person, todayOf } from '../people.ts'
import { useRefreshPeople } from '../usePeople.ts'
import { AccountSelect } from '../../../accounts/web/AccountSelect.tsx'

type MoveValues = FormValues & { leftOn: string; title: string; email: string }
type MovePersonProps = { accountId: string; person: Person; close: () => void; onCancel: () => void }

/** They went to another company: gone here and new there, in one act. */
export function MovePerson({ accountId, person, close, onCancel }: MovePersonProps) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefreshPeople()
  const [toAccountId, setTo] = useState<string | null>(null)
  const [today] = useState(() => todayOf(new Date()))
  const fields: Field<MoveValues>[] = [
    { name: 'leftOn', label: t('people.field.leftOn'), kind: 'date', required: true },
    { name: 'title', label: t('people.moves.title'), kind: 'text', most: 200 },
    { name: 'email', label: t('people.moves.email'), kind: 'email', most: 254 },
  ]

  async function move({ leftOn, title, email }: MoveValues) {
    if (toAccountId === null) return
    await client.contacts.move({
      accountId,
      contactId: person.id,
      toAccountId,
      leftOn,
      title: title || null,
      email: email || null,
      version: person.version,
    })
    await refresh()
    notice.done(t('people.moved', { name: person.name }))
    close()
  }

  return (
    <>
      <AccountSelect label={t('people.moves.to')} value={toAccountId} except={accountId} onChange={setTo} />
      <Form<MoveValues>
        fields={fields}
        initial={{ leftOn: today, title: '', email: '' }}
        submitLabel={t('people.moves.do')}
        onSubmit={move}
        onCancel={onCancel}
      />
    </>
  )
}
