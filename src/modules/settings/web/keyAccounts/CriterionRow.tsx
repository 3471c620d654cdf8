import { ActionIcon, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { builtInOf } from './builtIn.ts'
import { type CriterionDraft, faultOf } from './draft.ts'
import { DraftNumber } from './DraftNumber.tsx'
import classes from './keyAccounts.module.css'
import { ScaleFields } from './ScaleFields.tsx'

type CriterionRowProps = {
  criterion: CriterionDraft
  /** Percent of the axis; null where the axis has no weight. */
  share: number | null
  mayEdit: boolean
  onChange: (criterion: CriterionDraft) => void
  onRemove: () => void
}

/** One criterion: its name, its weight and the share that comes to, and how facts become points. */
export function CriterionRow({ criterion, share, mayEdit, onChange, onRemove }: CriterionRowProps) {
  const t = useMessage()
  const format = useFormat()
  const known = builtInOf(criterion.id)
  const builtInName = known === null ? '' : t(`criteria.${known}`)
  const name = criterion.name === '' ? builtInName : criterion.name
  const fault = faultOf(criterion, known !== null)
  const shareText = share === null ? '–' : format.percent(share, { digits: 1 })
  return (
    <li className={classes.criterion}>
      {mayEdit ? (
        <NameInput
          builtInName={builtInName}
          name={criterion.name}
          onChange={(typed) => onChange({ ...criterion, name: typed })}
        />
      ) : (
        <strong>{name}</strong>
      )}
      <div className={classes.weight}>
        {mayEdit && (
          <DraftNumber
            label={t('settings.criterion.weight', { name })}
            value={criterion.weightPct}
            least={0}
            most={100}
            onChange={(weightPct) => onChange({ ...criterion, weightPct })}
          />
        )}
        <span className={classes.share} title={t('settings.criterion.share')}>
          {shareText}
          <span className="hidden-visually"> {t('settings.criterion.share')}</span>
        </span>
      </div>
      {criterion.scale === null ? (
        <span className={classes.dimmed}>{t('settings.criterion.judged')}</span>
      ) : (
        <ScaleFields
          name={name}
          unit={known === null ? '' : t(`criteria.${known}.unit`)}
          scale={criterion.scale}
          mayEdit={mayEdit}
          onChange={(scale) => onChange({ ...criterion, scale })}
        />
      )}
      {mayEdit && known === null && (
        <ActionIcon aria-label={t('settings.criterion.remove', { name })} onClick={onRemove}>
          <Icon name="close" sizePx={14} />
        </ActionIcon>
      )}
      {fault !== null && (
        <span className={classes.fault} role="alert">
          {t(`settings.fault.${fault}`)}
        </span>
      )}
    </li>
  )
}

type NameInputProps = { builtInName: string; name: string; onChange: (name: string) => void }

/** The name of a criterion. Mainstay's own name stands there until another is typed, and again when that is taken away. */
function NameInput({ builtInName, name, onChange }: NameInputProps) {
  const t = useMessage()
  const [typed, setTyped] = useState(name === '' ? builtInName : name)
  return (
    <TextInput
      size="xs"
      aria-label={t('settings.criterion.name', { name: typed })}
      placeholder={builtInName}
      value={typed}
      onChange={(event) => {
        const { value } = event.currentTarget
        setTyped(value)
        onChange(value === builtInName ? '' : value)
      }}
      onBlur={() => typed.trim() === '' && setTyped(builtInName)}
      maxLength={120}
    />
  )
}
