import { Group, NativeSelect, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { type TimelineFilter, useMonths } from '../useTimeline.ts'

type TimelineToolsProps = {
  filter: TimelineFilter
  onChange: (patch: { contact?: string; q?: string; month?: string }) => void
  withPeople: boolean
}

/** Narrows the stream by text and by person, and enters it at a month. */
export function TimelineTools({ filter, onChange, withPeople }: TimelineToolsProps) {
  return (
    <Group gap="xs" data-print="no">
      <SearchField text={filter.q ?? ''} onChange={(q) => onChange({ q: q || undefined })} />
      {withPeople && <PersonChoice filter={filter} onChange={(contact) => onChange({ contact })} />}
      <MonthChoice filter={filter} onChange={(month) => onChange({ month })} />
    </Group>
  )
}

function SearchField({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const t = useMessage()
  const [typed, setTyped] = useState(text)
  const [seen, setSeen] = useState(text)
  const tell = useDebouncedCallback(onChange, 250)
  // The text can change by itself (back, a link, "show everything"); then the field follows.
  if (seen !== text) {
    setSeen(text)
    if (typed.trim() !== text) setTyped(text)
  }
  return (
    <TextInput
      type="search"
      aria-label={t('timeline.search')}
      placeholder={t('timeline.search')}
      data-hotkey="filter"
      leftSection={<Icon name="search" sizePx={14} />}
      maxLength={200}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        tell(currentTarget.value.trim())
      }}
    />
  )
}

type ChoiceProps = { filter: TimelineFilter; onChange: (value: string | undefined) => void }

function PersonChoice({ filter, onChange }: ChoiceProps) {
  const t = useMessage()
  const { data } = useQuery(api.interactions.people.queryOptions({ input: { accountId: filter.accountId } }))
  const theirs = (data ?? []).filter(({ side }) => side === 'contact')
  if (theirs.length === 0 && !filter.contactId) return null
  return (
    <Select
      aria-label={t('timeline.person')}
      placeholder={t('timeline.person.all')}
      data={theirs.map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      clearable
      limit={100}
      clearButtonProps={{ 'aria-label': t('timeline.person.all') }}
      nothingFoundMessage={t('shell.form.nothingFound')}
      leftSection={<Icon name="user" sizePx={14} />}
      value={filter.contactId ?? null}
      onChange={(id) => onChange(id ?? undefined)}
    />
  )
}

function MonthChoice({ filter, onChange }: ChoiceProps) {
  const t = useMessage()
  const format = useFormat()
  const months = useMonths(filter) ?? []
  if (months.length < 2 && !filter.month) return null
  const listed = months.some(({ month }) => month === filter.month)
  const chosen = filter.month && !listed ? [{ month: filter.month, count: 0 }] : []
  return (
    <NativeSelect
      aria-label={t('timeline.month')}
      value={filter.month ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      data={[
        { value: '', label: t('timeline.month.newest') },
        ...[...chosen, ...months].map(({ month, count }) => ({
          value: month,
          label: t('timeline.month.option', { month: format.date(month), count }),
        })),
      ]}
    />
  )
}
