import { NativeSelect } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { ScaleDraft } from './draft.ts'
import { DraftNumber } from './DraftNumber.tsx'
import classes from './keyAccounts.module.css'

type ScaleFieldsProps = {
  name: string
  unit: string
  scale: ScaleDraft
  mayEdit: boolean
  onChange: (scale: ScaleDraft) => void
}

const curves = ['linear', 'log'] as const

/** Where a fact gives no points and where all ten, in its own unit, and how points grow in between. */
export function ScaleFields({ name, unit, scale, mayEdit, onChange }: ScaleFieldsProps) {
  const t = useMessage()
  const format = useFormat()
  if (!mayEdit) {
    const shown = (value: number | null) => (value === null ? '–' : format.number(value, { digits: 3 }))
    return (
      <span>
        {t('settings.scale.words', { zero: shown(scale.zeroAt), ten: shown(scale.tenAt), unit })}
        <span className={classes.dimmed}> · {t(`settings.curve.${scale.curve}`)}</span>
      </span>
    )
  }
  return (
    <div className={classes.scale}>
      <span aria-hidden="true">{t('settings.scale.zero')}</span>
      <DraftNumber
        label={t('settings.scale.zeroOf', { name, unit })}
        value={scale.zeroAt}
        onChange={(zeroAt) => onChange({ ...scale, zeroAt })}
      />
      <span aria-hidden="true">{t('settings.scale.ten')}</span>
      <DraftNumber
        label={t('settings.scale.tenOf', { name, unit })}
        value={scale.tenAt}
        onChange={(tenAt) => onChange({ ...scale, tenAt })}
      />
      <span className={classes.unit}>{unit}</span>
      <NativeSelect
        size="xs"
        aria-label={t('settings.scale.curveOf', { name })}
        data={curves.map((value) => ({ value, label: t(`settings.curve.${value}`) }))}
        value={scale.curve}
        onChange={(event) =>
          onChange({ ...scale, curve: event.currentTarget.value === 'log' ? 'log' : 'linear' })
        }
      />
    </div>
  )
}
