import { Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { useFoundAccounts } from '../../../../web/shell/useFoundAccounts.ts'
import classes from './log.module.css'

/**
 * Finds the account a note is about, by its name in any script. Enter takes the first one found; arrows go down the list
 * and back into the field.
 */
export function AccountChoice({ onChosen }: { onChosen: (accountId: string) => void }) {
  const t = useMessage()
  const [typed, setTyped] = useState('')
  const { accounts, searching, failed } = useFoundAccounts(typed)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [first] = accounts
  const state = failed ? 'failed' : searching ? 'searching' : 'nothing'

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const stops = [field.current, ...(list.current?.querySelectorAll('button') ?? [])]
    const at = stops.findIndex((stop) => stop === document.activeElement)
    stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
    event.preventDefault()
  }

  return (
    <Stack gap="xs" onKeyDown={onKeyDown}>
      <TextInput
        ref={field}
        label={t('log.account')}
        placeholder={t('log.account.find')}
        data-autofocus
        autoComplete="off"
        enterKeyHint="next"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          // Else the field that comes next would get this Enter as its first line.
          event.preventDefault()
          if (!searching && first) onChosen(first.id)
        }}
      />
      <ul ref={list} className={classes.hits}>
        {accounts.map(({ id, name, country }) => (
          <li key={id}>
            <UnstyledButton className={classes.hit} onClick={() => onChosen(id)}>
              {name}
              {country && <span className={classes.silent}> · {country}</span>}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {accounts.length === 0 && typed.trim() !== '' && (
        <Text c="dimmed" role="status">
          {t(`shell.search.${state}`)}
        </Text>
      )}
    </Stack>
  )
}
