import { Button, Group, Stack, Text } from '@mantine/core'
import { type ReactNode, useCallback } from 'react'
import { T, useMessage } from '../../../web/message.tsx'
import { Empty } from '../../../web/ui/Empty.tsx'
import { Loading } from '../../../web/ui/Loading.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import { ProblemView } from '../../../web/ui/ProblemView.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'
import type { Entry } from './entry.ts'
import { EntryList } from './EntryList.tsx'
import { KindFilter } from './filter/KindFilter.tsx'
import { TimelineTools } from './filter/TimelineTools.tsx'
import { useTimeline, useTimelineFilter } from './useTimeline.ts'

type TimelineProps = {
  accountId: string
  /** Only what this person took part in; then nobody else can be chosen. */
  contactId?: string
  /** What an entry opens to, such as the messages of a thread; null for nothing. */
  renderEntryBody?: (entry: Entry) => ReactNode
  /** What else holds the words that are searched for, such as the texts of mail. */
  renderFound?: (text: string) => ReactNode
}

/** Everything that happened with an account in one stream, newest first; by kind, person, text and month. */
export function Timeline({ accountId, contactId, renderEntryBody, renderFound }: TimelineProps) {
  const t = useMessage()
  const { filter, setFilter } = useTimelineFilter(accountId, contactId)
  const { entries, counts, isWhole, error, refetch, readOn } = useTimeline(filter)
  const isNarrowed = [filter.kinds.length > 0, filter.q, filter.month, filter.contactId !== contactId].some(
    Boolean,
  )
  // Kept the same from drawing to drawing, so that entries that did not change are not drawn again.
  const onPerson = useCallback((contact: string) => setFilter({ contact, month: undefined }), [setFilter])
  const showAll = () => setFilter({ kinds: [], contact: undefined, q: undefined, month: undefined })
  return (
    <Stack gap="md">
      <TimelineTools filter={filter} onChange={setFilter} withPeople={contactId === undefined} />
      <KindFilter counts={counts} chosen={filter.kinds} onChange={(kinds) => setFilter({ kinds })} />
      {filter.month && <StartsAt month={filter.month} onNewest={() => setFilter({ month: undefined })} />}
      {filter.q !== undefined && filter.q.length >= 2 && renderFound?.(filter.q)}
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {!entries && !error && <Loading lines={10} />}
      {entries?.length === 0 && isNarrowed && (
        <Empty
          text={t('timeline.noMatch')}
          action={
            <Button variant="default" onClick={showAll}>
              {t('timeline.clear')}
            </Button>
          }
        />
      )}
      {entries?.length === 0 && !isNarrowed && (
        <Empty
          text={t('account.timeline.none')}
          action={<PathLink path="/import">{t('account.timeline.import')}</PathLink>}
        />
      )}
      {entries && entries.length > 0 && (
        <EntryList
          // Another choice is another list: it begins at its top.
          key={JSON.stringify(filter)}
          entries={entries}
          isWhole={isWhole}
          onEnd={readOn}
          onPerson={contactId === undefined ? onPerson : undefined}
          renderEntryBody={renderEntryBody}
        />
      )}
    </Stack>
  )
}

function StartsAt({ month, onNewest }: { month: string; onNewest: () => void }) {
  const t = useMessage()
  const format = useFormat()
  return (
    <Group gap="xs" role="status">
      <Text c="dimmed">
        <T id="timeline.startsAt" values={{ month: format.date(month) }} />
      </Text>
      <Button variant="subtle" size="compact-sm" onClick={onNewest}>
        {t('timeline.toNewest')}
      </Button>
    </Group>
  )
}
