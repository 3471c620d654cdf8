import { type KeyboardEvent, useCallback, useState } from 'react'
import { pressedKey } from '../../hotkeys.ts'
import { useHotkeysOn } from '../../preferences.ts'
import { movedRow } from './gridKeys.ts'

type GridFocusOptions = {
  count: number
  pageRows: number
  onOpen: (index: number) => void
  onSelect: (index: number) => void
  scrollTo: (index: number) => void
}

/**
 * The active row of a grid. The grid element keeps the focus and points at the row (aria-activedescendant), because a
 * virtual row that is scrolled away would take the focus with it.
 */
export function useGridFocus({ count, pageRows, onOpen, onSelect, scrollTo }: GridFocusOptions) {
  const [hotkeysOn] = useHotkeysOn()
  const [active, setActive] = useState(-1)

  const move = useCallback(
    (index: number) => {
      setActive(index)
      scrollTo(index)
    },
    [scrollTo],
  )

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    // Buttons in the headings and boxes in the cells answer their own keys.
    if (event.target !== event.currentTarget) return
    const key = pressedKey({ ...pick(event), key: event.key, code: event.code })
    if (key.length === 1 && key !== ' ' && !hotkeysOn) return
    const next = movedRow(key, active, count, pageRows)
    if (next !== null) move(next)
    else if (key === 'Enter' && active >= 0) onOpen(active)
    else if ((key === 'x' || key === ' ') && active >= 0) onSelect(active)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return { active: Math.min(active, count - 1), setActive, onKeyDown }
}

function pick({ ctrlKey, metaKey, altKey }: KeyboardEvent) {
  return { ctrlKey, metaKey, altKey }
}
