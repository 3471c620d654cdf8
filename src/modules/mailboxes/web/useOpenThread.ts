import { type PlainSearch, useSearchState } from '../../../web/searchState.ts'

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const readThread = ({ thread }: PlainSearch): string | null =>
  thread !== undefined && ID.test(thread) ? thread : null

/** Which conversation is open; it stands in the address, so that a colleague can be sent there. */
export function useOpenThread(): [string | null, (threadId: string | null) => void] {
  const [open, change] = useSearchState(readThread)
  return [open, (threadId) => change({ thread: threadId ?? undefined })]
}
