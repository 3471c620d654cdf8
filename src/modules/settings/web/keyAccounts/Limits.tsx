import { useMessage } from '../../../../web/message.tsx'
import { FormField } from '../../../../web/ui/FormField.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { RulesPartProps } from './AxisCriteria.tsx'
import { isOutside, limits } from './draft.ts'
import classes from './keyAccounts.module.css'

/** Where the quadrants meet, how much must be known for a place among them, and how many key accounts we can serve. */
export function Limits({ draft, onChange, mayEdit }: RulesPartProps) {
  const t = useMessage()
  const format = useFormat()
  return (
    <div className={classes.limits}>
      {limits.map((limit) => {
        const { name, least, most, digits } = limit
        const label = t(`settings.field.keyAccounts.${name}`)
        const description = t(`settings.keyAccounts.${name}.hint`)
        const value = draft[name]
        if (!mayEdit) {
          return (
            <div key={name}>
              {label}: <strong>{value === null ? '–' : format.number(value, { digits: 2 })}</strong>
              <div className={classes.dimmed}>{description}</div>
            </div>
          )
        }
        return (
          <FormField
            key={name}
            field={{ name, label, description, kind: 'number', digits }}
            value={value}
            error={isOutside(limit, value) ? t('settings.fault.outside', { least, most }) : null}
            onChange={(typed) => onChange({ ...draft, [name]: typeof typed === 'number' ? typed : null })}
          />
        )
      })}
    </div>
  )
}
