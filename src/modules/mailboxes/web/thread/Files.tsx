import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { ThreadMessage } from '../mail.ts'
import classes from './thread.module.css'

/** What was attached, by name and size; the files themselves stay in the mailbox. */
export function Files({ files }: { files: ThreadMessage['attachments'] }) {
  const t = useMessage()
  const format = useFormat()
  if (files.length === 0) return null
  const sizeOf = (bytes: number) =>
    bytes >= 1_000_000
      ? t('mail.size.megabytes', { size: format.number(bytes / 1_000_000) })
      : t('mail.size.kilobytes', { size: format.number(Math.max(1, bytes / 1000), { digits: 0 }) })
  return (
    <ul className={classes.files} aria-label={t('mail.thread.files')}>
      {files.map(({ name, mediaType, sizeBytes }, place) => (
        <li key={place}>
          <Icon name="file" sizePx={14} />
          <span>{name ?? mediaType}</span>
          <span className={classes.dimmed}>{sizeOf(sizeBytes)}</span>
        </li>
      ))}
    </ul>
  )
}
