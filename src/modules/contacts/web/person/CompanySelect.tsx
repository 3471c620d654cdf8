import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'

type CompanySelectProps = {
  label: string
  value: string | null
  except: string
  onChange: (accountId: string | null) => void
}

/** Another account, found by its name in any script. */
export function CompanySelect({ label, value, except, onChange }: CompanySelectProps) {
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
      label={label}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      data={(found ?? [])
        .filter(({ id }) => id !== except)
        .map(({ id, name }) => ({ value: id, label: name }))}
      // What the server found fits by sound and script; the letters need not be the same.
      filter={({ options }) => options}
      nothingFoundMessage={settled === '' ? t('account.parent.find') : t('shell.form.nothingFound')}
      value={value}
      onChange={onChange}
    />
  )
}
