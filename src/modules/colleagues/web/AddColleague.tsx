import { client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { Dialog } from '../../../web/ui/Dialog.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import { colleagueFields, type ColleagueValues } from './colleague.ts'
import { useRefreshOurPeople } from './useOurPeople.ts'

const NOTHING: ColleagueValues = { name: '', email: null, title: null, office: null, manager: null }

type AddColleagueProps = { onClosed: () => void; onOpen: (colleagueId: string) => void }

/** Adds one of ours, who need not sign in; somebody who is there already is not added twice. */
export function AddColleague({ onClosed, onOpen }: AddColleagueProps) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefreshOurPeople()
  return (
    <Dialog title={t('colleagues.add')} onClosed={onClosed}>
      {(close, closeThen) => (
        <Form<ColleagueValues>
          fields={colleagueFields(t, false)}
          initial={NOTHING}
          submitLabel={t('colleagues.add')}
          onCancel={close}
          onSubmit={async (values) => {
            const { id, name } = await client.colleagues.create(values)
            await refresh()
            notice.done(t('colleagues.added', { name }))
            closeThen(() => onOpen(id))
          }}
        />
      )}
    </Dialog>
  )
}
