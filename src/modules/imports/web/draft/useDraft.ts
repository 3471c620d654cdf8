import { useCallback, useState } from 'react'
import { type Draft, emptyDraft } from './draft.ts'

const keyOf = (fileId: string) => `mainstay.import.${fileId}`

/** The choices about a file. They outlive a reload of the page, and end with the tab. */
export function useDraft(fileId: string): [Draft, (patch: Partial<Draft>) => void] {
  const [draft, setDraft] = useState(() => storedDraft(fileId))
  const change = useCallback(
    (patch: Partial<Draft>) =>
      setDraft((before) => {
        const after = { ...before, ...patch }
        store(fileId, after)
        return after
      }),
    [fileId],
  )
  return [draft, change]
}

function storedDraft(fileId: string): Draft {
  try {
    const text = sessionStorage.getItem(keyOf(fileId))
    return { ...emptyDraft, ...(text === null ? {} : (JSON.parse(text) as Partial<Draft>)) }
  } catch {
    // Storage can be forbidden; then the choices last until the page is closed.
    return emptyDraft
  }
}

function store(fileId: string, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(fileId), JSON.stringify(draft))
  } catch {
    // See above.
  }
}
