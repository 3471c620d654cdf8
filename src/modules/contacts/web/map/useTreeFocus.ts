import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react'
import { nextPlace, type TreePlace } from './treeKeys.ts'

/** Keeps one person of the tree in the way of the Tab key and moves the focus by the keys. */
export function useTreeFocus(
  places: readonly TreePlace[],
  tree: RefObject<HTMLElement | null>,
  onOpen: (contactId: string) => void,
) {
  const [chosen, setChosen] = useState<string | null>(null)
  const active = places.some(({ id }) => id === chosen) ? chosen : (places[0]?.id ?? null)

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (active === null || event.ctrlKey || event.metaKey || event.altKey) return
    const next = nextPlace(places, active, event.key)
    if (event.key === 'Enter' || event.key === ' ') onOpen(active)
    else if (next !== null) tree.current?.querySelector<HTMLElement>(`[data-person="${next}"]`)?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function onFocus(event: FocusEvent<HTMLElement>) {
    const person = event.target.closest<HTMLElement>('[data-person]')?.dataset.person
    if (person !== undefined) setChosen(person)
  }
  return { active, onKeyDown, onFocus }
}
