import { FileButton, Button, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type DragEvent, useState } from 'react'
import { api } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { Icon } from '../../../web/ui/Icon.tsx'
import { ProblemView } from '../../../web/ui/ProblemView.tsx'
import { QueryView } from '../../../web/ui/QueryView.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import type { AttachmentSubject } from './attachment.ts'
import { AttachmentRow } from './AttachmentRow.tsx'
import classes from './attachments.module.css'
import { useSending } from './useSending.ts'

type AttachmentsProps = {
  accountId: string
  subject: AttachmentSubject
  /** Of what the files are; the account itself has no other id. */
  subjectId?: string
  mayEdit: boolean
  /** Also lists the files of everything that belongs to the account. */
  withAll?: boolean
}

const MOST_SHOWN = 200

/** The files of an account or of one thing of it: a list to download from, and a place to drop more. */
export function Attachments({ accountId, subject, subjectId, mayEdit, withAll = false }: AttachmentsProps) {
  const t = useMessage()
  const notice = useNotice()
  const narrowed = withAll ? {} : { subject, ...(subjectId ? { subjectId } : {}) }
  const files = useQuery(
    api.attachments.list.queryOptions({ input: { accountId, limit: MOST_SHOWN, ...narrowed } }),
  )
  const { sending, error, send } = useSending({ accountId, subject, subjectId }, (count) =>
    notice.done(t('files.added', { count })),
  )
  const { isOver, ...drop } = useDrop((dropped) => mayEdit && void send(dropped))
  return (
    <Stack gap="xs" className={mayEdit && isOver ? classes.over : undefined} {...drop}>
      <QueryView query={files} lines={2}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <Text c="dimmed">{t('files.none')}</Text>}
            {items.length > 0 && (
              <ul className={classes.list}>
                {items.map((file) => (
                  <AttachmentRow key={file.id} file={file} mayEdit={mayEdit} withSubject={withAll} />
                ))}
              </ul>
            )}
            {total > items.length && (
              <Text c="dimmed">{t('files.more', { count: total - items.length })}</Text>
            )}
          </>
        )}
      </QueryView>
      {error !== null && <ProblemView error={error} />}
      {sending && (
        <Text role="status">{t('files.sending', { name: sending.name, done: sending.donePct })}</Text>
      )}
      {mayEdit && (
        <FileButton multiple onChange={(chosen) => void send(chosen)}>
          {(button) => (
            <Button
              {...button}
              variant="default"
              size="compact-sm"
              leftSection={<Icon name="file" sizePx={14} />}
              loading={sending !== null}
              className={classes.add}
              data-print="no"
            >
              {isOver ? t('files.drop') : t('files.add')}
            </Button>
          )}
        </FileButton>
      )}
    </Stack>
  )
}

/** What an element needs so that files can be dropped on it. */
function useDrop(onFiles: (files: File[]) => void) {
  const [isOver, setOver] = useState(false)
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files])
    },
  }
}
