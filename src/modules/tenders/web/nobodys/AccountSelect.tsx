import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'

type AccountSelectProps = { label: string; onPicked: (accountId: string) => void }

/** Finds an account by its name in any script. */
export function AccountSelect({ label, onPicked }: AccountSelectProps) {
  const t = useMessage()
  const [typed, setTyped] = useState('')
  const [settled] = useDebouncedValue(typed.trim(), 150)
  const found = useQuery(
    api.accounts.search.queryOptions({
      input: settled === '' ? skipToken : { q: settled, limit: 10 },
      placeholderData: (before) => before,
    }),
  ).data
  return (
    <Select
      size="xs"
      aria-label={label}
      placeholder={t('tenders.nobodys.other')}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      data={(found ?? []).map(({ id, name, country }) => ({
        value: id,
        label: country ? `${name} · ${country}` : name,
      }))}
      // What the server found fits by sound and script; the letters need not be the same.
      filter={({ options }) => options}
      nothingFoundMessage={settled === '' ? t('tenders.nobodys.type') : t('shell.form.nothingFound')}
      value={null}
      onChange={(value) => value !== null && onPicked(value)}
    />
  )
}
