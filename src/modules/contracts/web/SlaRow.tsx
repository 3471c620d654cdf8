import { ActionIcon, Group, NativeSelect, TextInput } from '@mantine/core'
import { slaMeasures } from '../../../core/contracts/slaTerms.ts'
import { measureUnits } from '../../../core/contracts/measured.ts'
import { useMessage } from '../../../web/message.tsx'
import { FormField } from '../../../web/ui/FormField.tsx'
import { Icon } from '../../../web/ui/Icon.tsx'
import type { SlaTerm } from './agreed.ts'

type SlaRowProps = { term: SlaTerm; onChange: (term: SlaTerm) => void; onRemove: () => void }

/** One promise of service: what is measured, on what, the level promised, and what is owed when it is missed. */
export function SlaRow({ term, onChange, onRemove }: SlaRowProps) {
  const t = useMessage()
  const isService = term.measure === 'service'
  const text = (name: 'topic' | 'penalty', basis: string) => (
    <TextInput
      label={t(`contracts.sla.${name}`)}
      value={term[name] ?? ''}
      maxLength={name === 'topic' ? 200 : 500}
      style={{ flex: basis }}
      onChange={(event) => onChange({ ...term, [name]: event.currentTarget.value || null })}
    />
  )
  const number = (name: 'respondHours' | 'resolveHours' | 'target') => (
    <div key={name} style={{ flex: '1 1 90px' }}>
      <FormField
        field={{ name, label: t(`contracts.sla.${name}`), kind: 'number', digits: name === 'target' ? 2 : 1 }}
        value={term[name]}
        error={null}
        onChange={(value) => onChange({ ...term, [name]: typeof value === 'number' ? value : null })}
      />
    </div>
  )
  return (
    <Group gap="xs" align="end" mb={6}>
      <NativeSelect
        label={t('contracts.sla.measure')}
        value={term.measure}
        data={slaMeasures.map((value) => ({ value, label: t(`contracts.sla.measure.${value}`) }))}
        style={{ flex: '1 1 130px' }}
        onChange={(event) => onChange(withMeasure(term, event.currentTarget.value as SlaTerm['measure']))}
      />
      {text('topic', '2 1 120px')}
      {isService ? [number('respondHours'), number('resolveHours')] : number('target')}
      {!isService && (
        <NativeSelect
          label={t('contracts.sla.unit')}
          value={term.unit ?? 'percent'}
          data={measureUnits.map((value) => ({ value, label: t(`contracts.sla.unit.${value}`) }))}
          style={{ flex: '1 1 90px' }}
          onChange={(event) => onChange({ ...term, unit: event.currentTarget.value as SlaTerm['unit'] })}
        />
      )}
      {text('penalty', '2 1 120px')}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('contracts.sla.remove', { topic: term.topic ?? t('contracts.sla.any') })}
        onClick={onRemove}
      >
        <Icon name="close" sizePx={14} />
      </ActionIcon>
    </Group>
  )
}

/** Another measure has other levels: what the old one promised says nothing about it. */
function withMeasure(term: SlaTerm, measure: SlaTerm['measure']): SlaTerm {
  const unit = measure === 'service' ? null : measure === 'deliveryTime' ? 'days' : 'percent'
  return { ...term, measure, unit, target: null, respondHours: null, resolveHours: null }
}
