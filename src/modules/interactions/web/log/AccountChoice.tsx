import { Select } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { useFoundAccounts } from '../../../../web/shell/useFoundAccounts.ts'

/** Finds the account a note is about, by its name in any script. */
export function AccountChoice({ onChosen }: { onChosen: (accountId: string) => void }) {
  const t = useMessage()
  const [typed, setTyped] = useState('')
  const { accounts, failed } = useFoundAccounts(typed)
  const state = failed
    ? 'shell.search.failed'
    : typed.trim() === ''
      ? 'log.account.find'
      : 'shell.form.nothingFound'
  return (
    <Select
      label={t('log.account')}
      placeholder={t('log.account.find')}
      data-autofocus
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      data={accounts.map(({ id, name, country }) => ({
        value: id,
        label: country ? `${name} · ${country}` : name,
      }))}
      // What the server found fits by sound and script; the letters need not be the same.
      filter={({ options }) => options}
      selectFirstOptionOnChange
      nothingFoundMessage={t(state)}
      value={null}
      onChange={(accountId) => accountId !== null && onChosen(accountId)}
      comboboxProps={{ withinPortal: true }}
    />
  )
}
