import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'

/** Since when the rules in force hold and who set them; nothing while nobody has ever changed them. */
export function LastChange({ settingKey }: { settingKey: 'segmentation' | 'keyAccounts' }) {
  const t = useMessage()
  const format = useFormat()
  const { data } = useQuery(api.settings.history.queryOptions({ input: { key: settingKey } }))
  if (data === undefined) return null
  const last = data.reduce<(typeof data)[number] | null>(
    (latest, entry) => (latest === null || entry.validFrom > latest.validFrom ? entry : latest),
    null,
  )
  return (
    <Text c="dimmed" size="xs">
      {last === null
        ? t('settings.rules.usual')
        : t('settings.rules.since', { date: format.instant(last.validFrom), name: last.setBy ?? '—' })}
    </Text>
  )
}
