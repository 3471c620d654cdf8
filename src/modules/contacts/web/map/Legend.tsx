import { Group } from '@mantine/core'
import { STANCES } from '../../../../core/relationships/person.ts'
import { useMessage } from '../../../../web/message.tsx'
import { StanceBadge } from '../StanceBadge.tsx'

/** What the shapes mean. */
export function Legend() {
  const t = useMessage()
  return (
    <Group gap={4} role="group" aria-label={t('people.map.legend')}>
      {STANCES.map((stance) => (
        <StanceBadge key={stance} stance={stance} />
      ))}
    </Group>
  )
}
