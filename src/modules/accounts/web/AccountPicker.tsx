import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { skipToken, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { api } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import type { Account } from './account.ts'
import type { EditValue } from './editable.ts'

type AccountPickerProps = {
  label: string
  account: Account
  onPicked: (value: EditValue) => void
  onKeyDown: (event: KeyboardEvent) => void
}

const NONE = 'none'

/** Finds another account by its name in any script; the account itself cannot be its own parent. */
export function AccountPicker({ label, account, onPicked, onKeyDown }: AccountPickerProps) {
  const t = useMessage()
  const [typed, setTyped] = useState('')
  const [settled] = useDebouncedValue(typed.trim(), 150)
  const found = useQuery(
    api.accounts.search.queryOptions({
      input: settled === '' ? skipToken : { q: settled, limit: 10 },
      placeholderData: (before) => before,
    }),
  ).data
  const hits = (found ?? []).filter(({ id }) => id !== account.id)
  const options = [
    ...(account.parent ? [{ value: NONE, label: t('account.parent.none') }] : []),
    ...hits.map(({ id, name, country }) => ({ value: id, label: country ? `${name} · ${country}` : name })),
  ]
  return (
    <Select
      size="xs"
      aria-label={label}
      autoFocus
      defaultDropdownOpened
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      placeholder={account.parent?.name ?? t('account.parent.find')}
      data={options}
      // What the server found fits by sound and script; the letters need not be the same.
      filter={({ options: all }) => all}
      nothingFoundMessage={settled === '' ? t('account.parent.find') : t('shell.form.nothingFound')}
      value={null}
      onChange={(value) => value !== null && onPicked(value === NONE ? null : value)}
      onKeyDown={(event) => event.key === 'Escape' && onKeyDown(event)}
    />
  )
}
