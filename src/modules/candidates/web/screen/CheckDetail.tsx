import { Anchor, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { Candidate, Check } from '../candidate.ts'
import classes from './candidate.module.css'
import { documentPath } from './document.ts'

type CheckDetailProps = {
  candidate: Candidate
  check: Check
  /** The item in the reader's words. */
  label: string
  onNote: (note: string | null) => Promise<void>
}

/** What was found of an item: the note, the document, who looked into it and when. */
export function CheckDetail({ candidate, check, label, onNote }: CheckDetailProps) {
  const t = useMessage()
  const format = useFormat()
  const [note, setNote] = useState(check.note ?? '')
  const isUnexplained = check.state === 'bad' && check.note === null
  return (
    <div className={classes.detail}>
      {candidate.mayEdit ? (
        <TextInput
          size="xs"
          style={{ flex: '1 1 200px' }}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          onBlur={() => note.trim() !== (check.note ?? '') && void onNote(note.trim() || null)}
          aria-label={t('candidates.item.note', { item: label })}
          placeholder={t(check.state === 'bad' ? 'candidates.item.explain' : 'candidates.item.note', {
            item: label,
          })}
          error={isUnexplained}
          maxLength={2000}
        />
      ) : (
        check.note && <span>{check.note}</span>
      )}
      {check.fileName && <Anchor href={documentPath(candidate.id, check)}>{check.fileName}</Anchor>}
      {check.checkedOn && (
        <small className={classes.dimmed}>
          {t('candidates.checkedBy', { name: check.checkedBy ?? '', date: format.date(check.checkedOn) })}
        </small>
      )}
    </div>
  )
}
