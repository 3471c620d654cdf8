import { Group } from '@mantine/core'
import { useMessage } from '../../../web/message.tsx'
import { StatusBadge } from '../../../web/ui/StatusBadge.tsx'
import type { Standing } from '../standings/contract.ts'

/** The types an account holds, proposed and not refused or confirmed; an account can have several, or none. */
export function AccountTypes({ types }: { types: Standing['types'] }) {
  const t = useMessage()
  if (types.length === 0) return <span style={{ color: 'var(--neutral)' }}>{t('portfolio.type.none')}</span>
  return (
    <Group gap={4} wrap="nowrap">
      {types.map((type) => (
        <StatusBadge
          key={type}
          tone="neutral"
          label={t(`portfolio.type.${type}`)}
          title={t(`portfolio.type.${type}.hint`)}
        />
      ))}
    </Group>
  )
}
