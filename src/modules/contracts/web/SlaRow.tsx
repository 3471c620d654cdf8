import { ActionIcon, Group, TextInput } from '@mantine/core'
import { useMessage } from '../../../web/message.tsx'
import { FormField } from '../../../web/ui/FormField.tsx'
import { Icon } from '../../../web/ui/Icon.tsx'
import type { SlaTerm } from './agreed.ts'

type SlaRowProps = { term: SlaTerm; onChange: (term: SlaTerm) => void; onRemove: () => void }

/** One promise of service: on what, answered within, settled within. */
export function SlaRow({ term, onChange, onRemove }: SlaRowProps) {
  const t = useMessage()
  return (
    <Group gap="xs" align="end" mb={6}>
      <TextInput
        label={t('contracts.sla.topic')}
        value={term.topic}
        maxLength={200}
        style={{ flex: '2 1 120px' }}
        onChange={(event) => onChange({ ...term, topic: event.currentTarget.value })}
      />
      {(['respondHours', 'resolveHours'] as const).map((name) => (
        <div key={name} style={{ flex: '1 1 90px' }}>
          <FormField
            field={{ name, label: t(`contracts.sla.${name}`), kind: 'number', digits: 1 }}
            value={term[name]}
            error={null}
            onChange={(value) => onChange({ ...term, [name]: typeof value === 'number' ? value : null })}
          />
        </div>
      ))}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('contracts.sla.remove', { topic: term.topic })}
        onClick={onRemove}
      >
        <Icon name="close" sizePx={14} />
      </ActionIcon>
    </Group>
  )
}
