import { useMessage } from '../../../../web/message.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import type { AccountValue } from './value.ts'

/** Who or what said a value: a person, a file with its row, a mailbox, or an account that was taken over. */
export function SourceText({ value }: { value: AccountValue }) {
  const t = useMessage()
  const { source, sourceName, importId, sourceRow } = value
  const name = sourceName ?? t('dossier.source.unnamed')
  if (source !== 'import') return <>{t(`dossier.source.by.${source}`, { name })}</>
  const row = sourceRow === null ? '' : t('dossier.source.row', { row: sourceRow })
  return (
    <>
      {importId === null ? (
        name
      ) : (
        <PathLink path={`/import/${importId}`} underline="always">
          {name}
        </PathLink>
      )}{' '}
      {row}
    </>
  )
}
