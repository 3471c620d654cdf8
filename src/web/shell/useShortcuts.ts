import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { followSequences, isTyping, pressedKey } from '../hotkeys.ts'
import { PLACES } from '../navigation.ts'
import { useHotkeysOn } from '../preferences.ts'

/** The single keys that work on every screen, beside those of places. Keys of lists are answered by the list. */
const GENERAL_KEYS = ['/', '?', 'j', 'k', 'l'] as const

type Actions = {
  onSearch: () => void
  onHelp: () => void
  /** Absent for who may not note a contact. */
  onLog?: () => void
}

/** Listens for the shortcuts of the shell. Ctrl-K and ⌘K work always; single keys can be switched off. */
export function useShortcuts({ onSearch, onHelp, onLog }: Actions): void {
  const router = useRouter()
  const [hotkeysOn] = useHotkeysOn()
  useEffect(() => {
    const places = PLACES.filter(({ keys }) => keys !== undefined)
    const follow = followSequences([...GENERAL_KEYS, ...places.map(({ keys }) => keys!)])

    function run(shortcut: string): boolean {
      if (shortcut === '?') onHelp()
      else if (shortcut === 'l') onLog?.()
      else if (shortcut === '/') return focusFilter()
      else if (shortcut === 'j' || shortcut === 'k') return enterList(shortcut)
      else router.history.push(places.find(({ keys }) => keys === shortcut)!.path)
      return true
    }

    function onKeyDown(event: KeyboardEvent) {
      if ((event.ctrlKey || event.metaKey) && event.code === 'KeyK') {
        event.preventDefault()
        onSearch()
        return
      }
      if (!hotkeysOn || event.defaultPrevented || isTyping(document.activeElement)) return
      const key = pressedKey(event)
      const shortcut = key === '' ? null : follow(key, event.timeStamp)
      if (shortcut !== null && run(shortcut)) event.preventDefault()
    }

    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [router, hotkeysOn, onSearch, onHelp, onLog])
}

function focusFilter(): boolean {
  const filter = document.querySelector<HTMLElement>('[data-hotkey="filter"]')
  filter?.focus()
  return filter !== null
}

/** Takes the focus to the first list of the screen and lets it answer the key. */
function enterList(key: string): boolean {
  const grid = document.querySelector<HTMLElement>('main [role="grid"]')
  if (grid === null || document.activeElement === grid) return false
  grid.focus()
  grid.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  return true
}
