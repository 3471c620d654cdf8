import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Dialog } from '../../../../web/ui/Dialog.tsx'
import { AccountChoice } from './AccountChoice.tsx'
import { NewNote } from './NewNote.tsx'

type LogContactProps = {
  /** The account of the page, if it has one. */
  accountId: string | null
  onClosed: () => void
}

/** Notes a contact from any screen: with the account of the page, or with one whose name is typed. */
export default function LogContact({ accountId, onClosed }: LogContactProps) {
  const t = useMessage()
  const [chosenId, setChosenId] = useState(accountId)
  const account = useQuery(
    api.accounts.get.queryOptions({ input: { accountId: chosenId ?? '' }, enabled: chosenId !== null }),
  )
  const title = account.data && chosenId ? `${t('log.title')}: ${account.data.name}` : t('log.title')
  return (
    <Dialog title={title} onClosed={onClosed}>
      {(close) =>
        chosenId === null ? (
          <AccountChoice onChosen={setChosenId} />
        ) : (
          <NewNote
            key={chosenId}
            accountId={chosenId}
            accountName={account.data?.name ?? ''}
            // A dialog focuses its first field by itself; a field that comes later has to ask for it.
            autoFocus={chosenId !== accountId}
            onOtherAccount={() => setChosenId(null)}
            onSaved={close}
          />
        )
      }
    </Dialog>
  )
}
