import { useEffect } from 'react'

/**
 * Keeps the first hit of the palette chosen as hits come and go, so that Enter always has something to open. Spotlight
 * marks its choice on the element itself, once, right after typing; hits that arrive later would leave none marked.
 */
export function useFirstHit(listId: string, firstHitId: string | undefined): void {
  useEffect(() => {
    for (const hit of document.querySelectorAll<HTMLElement>(`#${listId} [data-action]`)) {
      if (hit.dataset.hit === firstHitId) hit.setAttribute('data-selected', 'true')
      else hit.removeAttribute('data-selected')
    }
  }, [listId, firstHitId])
}
