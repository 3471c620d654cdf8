import { Button, Group, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { isPlainDate } from '../../../core/period.ts'
import { client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'
import { type Colleague, stateOf } from './colleague.ts'
import { useRefreshOurPeople } from './useOurPeople.ts'

/** They leave, or are back: nobody is deleted, and what they did stays under their name. */
export function Leaving({ colleague, today }: { colleague: Colleague; today: string }) {
  const t = useMessage()
  const notice = useNotice()
  const format = useFormat()
  const refresh = useRefreshOurPeople()
  const [lastDay, setLastDay] = useState(today)
  const [isBusy, setBusy] = useState(false)
  const { id: colleagueId, name, leftOn, isUser } = colleague

  const put = async (day: string | null) => {
    await client.colleagues.update({ colleagueId, leftOn: day })
    await refresh()
  }
  const mark = (day: string | null, done: string) => {
    setBusy(true)
    put(day)
      .then(() => notice.undoable(done, () => put(leftOn)), notice.failed)
      .finally(() => setBusy(false))
  }

  return (
    <section>
      <Title order={3} mb="xs">
        {leftOn === null ? t('colleagues.leave') : stateOf(colleague, today, { t, format }).label}
      </Title>
      {leftOn === null ? (
        <Group align="end" gap="sm">
          <TextInput
            type="date"
            label={t('colleagues.leave.on')}
            value={lastDay}
            onChange={({ currentTarget: { value } }) => setLastDay(value)}
          />
          <Button
            variant="default"
            disabled={!isPlainDate(lastDay)}
            loading={isBusy}
            onClick={() => mark(lastDay, t('colleagues.leave.done', { name }))}
          >
            {t('colleagues.leave')}
          </Button>
        </Group>
      ) : (
        <Button
          variant="default"
          loading={isBusy}
          onClick={() => mark(null, t('colleagues.leave.backDone', { name }))}
        >
          {t('colleagues.leave.back')}
        </Button>
      )}
      <Text c="dimmed" mt="xs">
        {leftOn === null && t('colleagues.leave.hint')}
        {leftOn !== null && isUser && (
          <PathLink path="/settings/users">{t('colleagues.leave.user')}</PathLink>
        )}
      </Text>
    </section>
  )
}
