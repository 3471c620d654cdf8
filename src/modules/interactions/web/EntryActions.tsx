import { Button, Group } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'
import { Attachments } from '../../attachments/web/Attachments.tsx'
import { type Entry, factId } from './entry.ts'
import { useRefreshTimeline } from './useRefreshTimeline.ts'

const EditNote = lazy(() => import('./log/EditNote.tsx'))

type EntryActionsProps = { entry: Entry; renderEntryBody?: (entry: Entry) => ReactNode }

/** What can be done with an entry: open its messages and files, change or remove an own note. */
export function EntryActions({ entry, renderEntryBody }: EntryActionsProps) {
  const t = useMessage()
  const [open, setOpen] = useState<'body' | 'files' | 'edit' | null>(null)
  const hasBody = entry.threadId !== null && renderEntryBody !== undefined
  const hasFiles = entry.files > 0 || entry.mayChange
  if (!hasBody && !hasFiles) return null
  const toggle = (part: 'body' | 'files') => setOpen(open === part ? null : part)
  const filesLabel = entry.files > 0 ? t('timeline.files', { count: entry.files }) : t('timeline.files.add')
  return (
    <>
      <Group gap={4} data-print="no">
        {hasBody && (
          <Small expanded={open === 'body'} onClick={() => toggle('body')}>
            {open === 'body' ? t('timeline.closeThread') : t('timeline.openThread')}
          </Small>
        )}
        {hasFiles && (
          <Small expanded={open === 'files'} onClick={() => toggle('files')}>
            {open === 'files' ? t('timeline.files.hide') : filesLabel}
          </Small>
        )}
        {entry.mayChange && <NoteActions entry={entry} onEdit={() => setOpen('edit')} />}
      </Group>
      {open === 'body' && renderEntryBody?.(entry)}
      {open === 'files' && (
        <Attachments
          accountId={entry.accountId}
          subject="interaction"
          subjectId={factId(entry)}
          mayEdit={entry.mayChange}
        />
      )}
      <Suspense fallback={null}>
        {open === 'edit' && (
          <EditNote
            accountId={entry.accountId}
            interactionId={factId(entry)}
            onClosed={() => setOpen(null)}
          />
        )}
      </Suspense>
    </>
  )
}

function NoteActions({ entry, onEdit }: { entry: Entry; onEdit: () => void }) {
  const t = useMessage()
  const format = useFormat()
  const notice = useNotice()
  const refresh = useRefreshTimeline()
  const date = format.date(entry.at.slice(0, 10))
  const one = { accountId: entry.accountId, interactionId: factId(entry) }

  async function remove() {
    await client.interactions.remove(one)
    await refresh()
    notice.undoable(t('timeline.removed'), async () => {
      await client.interactions.restore(one)
      await refresh()
    })
  }

  return (
    <>
      <Small label={t('timeline.edit.what', { date })} onClick={onEdit}>
        {t('timeline.edit')}
      </Small>
      <Small label={t('timeline.remove.what', { date })} onClick={() => void remove().catch(notice.failed)}>
        {t('timeline.remove')}
      </Small>
    </>
  )
}

type SmallProps = { expanded?: boolean; label?: string; onClick: () => void; children: string }

function Small({ expanded, label, onClick, children }: SmallProps) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-xs"
      aria-expanded={expanded}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </Button>
  )
}
