import { TextInput } from '@mantine/core'
import { REASON_CODES, type ReasonCode } from '../../../../core/tenders/reasons.ts'
import { useMessage } from '../../../../web/message.tsx'
import classes from '../tenders.module.css'

export interface PickedReason {
  reason: ReasonCode
  weight: number
  note: string | null
}

/** Each press says more: it mattered, it decided, it played a part, not at all. */
const NEXT: Record<number, number> = { 0: 3, 3: 5, 5: 1, 1: 0 }

type ReasonPickerProps = { reasons: readonly PickedReason[]; onChange: (reasons: PickedReason[]) => void }

/** Why it ended so, as chips: a press chooses a reason, further presses say how much it weighed. */
export function ReasonPicker({ reasons, onChange }: ReasonPickerProps) {
  const t = useMessage()
  const weightOf = (code: ReasonCode) => reasons.find(({ reason }) => reason === code)?.weight ?? 0
  const other = reasons.find(({ reason }) => reason === 'other')

  function press(code: ReasonCode) {
    const weight = NEXT[weightOf(code)] ?? 0
    const rest = reasons.filter(({ reason }) => reason !== code)
    const note = reasons.find(({ reason }) => reason === code)?.note ?? null
    onChange(weight === 0 ? rest : [...rest, { reason: code, weight, note }])
  }

  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend>
        {t('tenders.record.why')} <span className={classes.dimmed}>{t('tenders.record.why.hint')}</span>
      </legend>
      <div className={classes.chips}>
        {REASON_CODES.map((code) => {
          const weight = weightOf(code)
          return (
            <button
              key={code}
              type="button"
              className={classes.chip}
              aria-pressed={weight > 0}
              onClick={() => press(code)}
            >
              {t(`tenders.reason.${code}`)}
              {weight > 0 && ` · ${t('tenders.weight', { weight })}`}
            </button>
          )
        })}
      </div>
      {other && (
        <TextInput
          mt="xs"
          label={t('tenders.record.other')}
          value={other.note ?? ''}
          maxLength={500}
          onChange={(event) => {
            const note = event.currentTarget.value
            onChange(reasons.map((one) => (one.reason === 'other' ? { ...one, note } : one)))
          }}
        />
      )}
    </fieldset>
  )
}
