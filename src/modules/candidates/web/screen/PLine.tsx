import { SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { P, Rating } from '../../../../core/candidates/verdict.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { Candidate } from '../candidate.ts'
import classes from './candidate.module.css'
import { useCandidateChange } from './useCandidateChange.ts'

const ratings = ['unknown', '0', '1', '2', '3'] as const

/** One of the three P's: what is asked, the rating, and the note, which is stored when the field is left. */
export function PLine({ p, candidate }: { p: P; candidate: Candidate }) {
  const t = useMessage()
  const notice = useNotice()
  const change = useCandidateChange()
  const judged = candidate[p]
  const [note, setNote] = useState(judged.note ?? '')
  const send = (given: { rating: Rating; note: string | null }) =>
    void change(candidate, { [p]: given }).catch(notice.failed)
  const label = t(`candidates.p.${p}`)
  const shown = judged.rating === null ? 'unknown' : (String(judged.rating) as '0' | '1' | '2' | '3')
  return (
    <section className={classes.p} aria-label={label}>
      <h3>{label}</h3>
      <span className={classes.dimmed}>{t(`candidates.p.${p}.hint`)}</span>
      {candidate.mayEdit ? (
        <>
          <SegmentedControl
            size="xs"
            aria-label={label}
            value={shown}
            onChange={(value) =>
              send({
                rating: value === 'unknown' ? null : (Number(value) as Rating),
                note: note.trim() || null,
              })
            }
            data={ratings.map((value) => ({ value, label: t(`candidates.rating.${value}`) }))}
          />
          <Textarea
            size="xs"
            autosize
            minRows={1}
            maxRows={6}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            onBlur={() =>
              note.trim() !== (judged.note ?? '') &&
              send({ rating: judged.rating, note: note.trim() || null })
            }
            aria-label={t('candidates.p.note', { p: label })}
            placeholder={t(`candidates.p.${p}.placeholder`)}
            maxLength={2000}
          />
        </>
      ) : (
        <>
          <strong>{t(`candidates.rating.${shown}`)}</strong>
          {judged.note && <span>{judged.note}</span>}
        </>
      )}
    </section>
  )
}
