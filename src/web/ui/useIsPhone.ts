import { useSyncExternalStore } from 'react'

const screens = matchMedia('screen and (max-width: 48em)')

function onChange(tell: () => void): () => void {
  screens.addEventListener('change', tell)
  return () => screens.removeEventListener('change', tell)
}

/** True on screens up to 48em, where lists become cards and navigation stands at the bottom. One question for all who ask. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(onChange, () => screens.matches)
}
