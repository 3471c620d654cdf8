import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'

const REST_MS = 20

/** The filter as it is typed: it acts at once, and the address follows when the hand rests. */
export function useTypedFilter(
  filter: string,
  onFilter: (filter: string) => void,
): [string, (text: string) => void] {
  const [typed, setTyped] = useState(filter)
  const [seen, setSeen] = useState(filter)
  const tell = useDebouncedCallback(onFilter, REST_MS)
  // The address can change by itself (back, a saved view); then the field follows.
  if (seen !== filter) {
    setSeen(filter)
    setTyped(filter)
  }
  const type = (text: string) => {
    setTyped(text)
    tell(text)
  }
  return [typed, type]
}
