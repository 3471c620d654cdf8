import { Alert } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../../../web/api.ts'
import type { MessageId } from '../../../../web/message.tsx'
import { useMessage } from '../../../../web/message.tsx'
import { Dialog } from '../../../../web/ui/Dialog.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { Mailbox, Trial } from '../mail.ts'
import { draftOf, fieldsOf, type MailboxDraft } from './draft.ts'
import { mailboxFields } from './mailboxFields.ts'

type Refused = { draft: string; problem: NonNullable<Trial['problem']> }

/** Adds or changes a mailbox. The connection is tried first; what was refused is kept only if one insists. */
export function MailboxDialog({ mailbox, onClosed }: { mailbox: Mailbox | null; onClosed: () => void }) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const [refused, setRefused] = useState<Refused | null>(null)
  const [initial] = useState(() => draftOf(mailbox))

  const save = (close: () => void) => async (draft: MailboxDraft) => {
    const fields = fieldsOf(draft)
    const secret = draft.secret === '' ? {} : { secret: draft.secret }
    const { name: _, address: __, privacy: ___, readSince: ____, ...connection } = fields
    if (refused?.draft !== JSON.stringify(draft)) {
      const of = mailbox === null ? {} : { mailboxId: mailbox.id }
      const { problem } = await client.mailboxes.test({ ...connection, ...secret, ...of })
      if (problem !== null) return setRefused({ draft: JSON.stringify(draft), problem })
    }
    if (mailbox === null) await client.mailboxes.create({ ...fields, secret: draft.secret })
    else {
      const { id: mailboxId, version } = mailbox
      await client.mailboxes.update({ ...fields, ...secret, mailboxId, version })
    }
    await queryClient.invalidateQueries({ queryKey: api.mailboxes.list.key() })
    close()
    const done = refused === null ? (mailbox === null ? 'added' : 'changed') : 'addedAnyway'
    notice.done(t(`mailboxes.${done}`, { name: fields.name }))
  }

  const title = mailbox === null ? t('mailboxes.add') : t('mailboxes.changeOf', { name: mailbox.name })
  return (
    <Dialog title={title} onClosed={onClosed}>
      {(close) => (
        <Form
          fields={mailboxFields(t, mailbox === null)}
          initial={initial}
          submitLabel={t(refused === null ? 'mailboxes.save' : 'mailboxes.saveAnyway')}
          onSubmit={save(close)}
          onCancel={close}
        >
          {refused !== null && (
            <Alert color="yellow" icon={<Icon name="warning" />} title={t('mailboxes.refused')} role="alert">
              {t(`mailboxes.problem.${refused.problem.code}` as MessageId, refused.problem.params)}
            </Alert>
          )}
        </Form>
      )}
    </Dialog>
  )
}
