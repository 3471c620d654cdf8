import { Anchor, Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { Icon } from '../../../web/ui/Icon.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import { type Attachment, attachmentPath } from './attachment.ts'
import classes from './attachments.module.css'

type AttachmentRowProps = { file: Attachment; mayEdit: boolean; withSubject: boolean }

/** One file: its name to download it, how large, by whom and when, and to what it belongs. */
export function AttachmentRow({ file, mayEdit, withSubject }: AttachmentRowProps) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const sizeText = useSize()
  const format = useFormat()
  const { accountId, id, name, subject, subjectName, addedBy, addedAt } = file
  const told = { size: sizeText(file.sizeBytes), date: format.date(addedAt) }
  const refresh = () =>
    Promise.all(
      [api.attachments.key(), api.interactions.key(), api.contracts.key()].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    )

  async function remove() {
    const one = { accountId, attachmentId: id }
    await client.attachments.remove(one)
    await refresh()
    notice.undoable(t('files.removed', { name }), async () => {
      await client.attachments.restore(one)
      await refresh()
    })
  }

  return (
    <li className={classes.row}>
      <Icon name="file" sizePx={14} />
      <div className={classes.words}>
        <Anchor href={attachmentPath(accountId, id)} download className={classes.name}>
          {name}
        </Anchor>
        <div className={classes.dimmed}>
          {addedBy === null ? t('files.by.nobody', told) : t('files.by', { ...told, name: addedBy })}
          {withSubject && subject !== 'account' && (
            <>
              {' · '}
              {t(`files.subject.${subject}`)}
              {subjectName !== null && ` “${subjectName}”`}
            </>
          )}
        </div>
      </div>
      {mayEdit && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          data-print="no"
          aria-label={t('files.remove.what', { name })}
          onClick={() => void remove().catch(notice.failed)}
        >
          {t('files.remove')}
        </Button>
      )}
    </li>
  )
}

const UNITS = [
  ['MB', 1_000_000],
  ['kB', 1_000],
] as const

function useSize(): (bytes: number) => string {
  const format = useFormat()
  return (bytes) => {
    const [unit, size] = UNITS.find(([, least]) => bytes >= least) ?? (['B', 1] as const)
    return `${format.number(bytes / size, { digits: 1 })} ${unit}`
  }
}
