import { useQuery } from '@tanstack/react-query'
import type { Channel, Direction } from '../../../../core/interactions/channels.ts'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Dialog } from '../../../../web/ui/Dialog.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { useRefreshTimeline } from '../useRefreshTimeline.ts'
import { dayHere, momentToSend, type Note, type NoteDraft } from './note.ts'
import { NoteForm } from './NoteForm.tsx'

type EditNoteProps = { accountId: string; interactionId: string; onClosed: () => void }

/** Changes a note that stands already: everything of it counts as set by hand, so a new text moves nothing by itself. */
export default function EditNote({ accountId, interactionId, onClosed }: EditNoteProps) {
  const t = useMessage()
  const refresh = useRefreshTimeline()
  // Whoever edits needs the note as it is now, with its version.
  const note = useQuery(
    api.interactions.note.queryOptions({
      input: { accountId, interactionId },
      gcTime: 0,
      staleTime: Infinity,
    }),
  )
  const offered = useQuery(api.interactions.people.queryOptions({ input: { accountId } })).data
  return (
    <Dialog title={t('log.title.edit')} onClosed={onClosed}>
      {(close) => (
        <QueryView query={note}>
          {(stored) => {
            const day = dayHere(new Date(stored.at))
            const initial: NoteDraft = {
              text: stored.text,
              channel: stored.channel as Channel | null,
              direction: stored.direction as Direction | null,
              day,
              added: [...stored.contacts, ...stored.colleagues].map(({ id }) => id),
              removed: [],
              settled: [],
            }
            const isOffered = new Set(offered?.map(({ id }) => id))
            // Whoever edits is not offered; if they were there, they stay.
            const staying = stored.colleagues.filter(({ id }) => !isOffered.has(id))
            const save = async (text: string, changed: Note) => {
              await client.interactions.update({
                accountId,
                interactionId,
                version: stored.version,
                text,
                channel: changed.channel,
                direction: changed.direction,
                // The time of day stays as it was unless another day is chosen.
                at: changed.day === day ? stored.at : momentToSend(changed, new Date()),
                contactIds: changed.contacts.map(({ id }) => id),
                colleagueIds: [...staying, ...changed.colleagues].map(({ id }) => id),
              })
              await refresh()
              close()
            }
            const ours = staying.map(({ name }) => name)
            return <NoteForm accountId={accountId} initial={initial} ours={ours} onSave={save} />
          }}
        </QueryView>
      )}
    </Dialog>
  )
}
