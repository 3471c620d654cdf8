import { useLocalStorage } from '@mantine/hooks'

/**
 * The text of a note that is not saved yet, kept on this device by account: a lost connection, a closed page or an empty
 * battery do not take it.
 */
export function useKeptText(accountId: string) {
  const [text, setText, forget] = useLocalStorage({
    key: `mainstay.note.${accountId}`,
    defaultValue: '',
    getInitialValueInEffect: false,
  })
  const keep = (next: string) => (next === '' ? forget() : setText(next))
  return { text, keep }
}
