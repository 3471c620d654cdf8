import { Select, type SelectProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'

type AccountSelectProps = Pick<SelectProps, 'label' | 'placeholder' | 'size' | 'autoFocus' | 'onKeyDown'> & {
  /** Names the field where no label stands above it. */
  'aria-label'?: string
  defaultDropdownOpened?: boolean
  value: string | null
  /** The account that is not to be chosen. */
  except?: string
  /** A first choice that is no account, such as taking the parent away; chosen, it answers null. */
  none?: string
  onChange: (accountId: string | null) => void
}

const NONE = 'none'

/** Finds an account by its name in any script. */
export function AccountSelect({ value, except, none, onChange, ...select }: AccountSelectProps) {
  const t = useMessage()
  const [typed, setTyped] = useState('')
  const [settled] = useDebouncedValue(typed.trim(), 150)
  const found = useQuery(
    api.accounts.search.queryOptions({
      input: settled === '' ? skipToken : { q: settled, limit: 10 },
      placeholderData: (before) => before,
    }),
  ).data
  const hits = (found ?? []).filter(({ id }) => id !== except)
  return (
    <Select
      {...select}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      data={[
        ...(none === undefined ? [] : [{ value: NONE, label: none }]),
        ...hits.map(({ id, name, country }) => ({
          value: id,
          label: country ? `${name} · ${country}` : name,
        })),
      ]}
      // What the server found fits by sound and script; the letters need not be the same.
      filter={({ options }) => options}
      nothingFoundMessage={settled === '' ? t('account.parent.find') : t('shell.form.nothingFound')}
      value={value}
      onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
    />
  )
}
