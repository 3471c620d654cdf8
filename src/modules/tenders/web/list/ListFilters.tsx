import { Checkbox, Group, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { OUTCOMES } from '../../../../core/tenders/stage.ts'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import type { PlainSearch } from '../../../../web/searchState.ts'
import { useMe } from '../../../../web/session.ts'
import { TEXT_FILTERS, type TenderFilters } from './filters.ts'

type FiltersProps = {
  filters: TenderFilters
  change: (patch: PlainSearch) => void
  /** The list is of one account, so there are none without. */
  ofAccount: boolean
  /** The list is of one competitor, who is not chosen again. */
  ofCompetitor: boolean
}

/** Narrows the list by outcome, stage, owner, family and competitor; those who lead also to those without an account. */
export function ListFilters({ filters, change, ofAccount, ofCompetitor }: FiltersProps) {
  const t = useMessage()
  const { role } = useMe()
  const choices = useQuery(api.tenders.choices.queryOptions()).data
  const pipelines = useQuery(api.tenders.pipelines.queryOptions()).data ?? []
  const stages = pipelines.flatMap((pipeline) => pipeline.stages)
  const options = {
    owner: choices?.owners ?? [],
    family: choices?.families ?? [],
    competitor: choices?.competitors ?? [],
  }
  const select = (name: string, label: string, data: { value: string; label: string }[], value?: string) => (
    <Select
      key={name}
      size="xs"
      style={{ flex: '1 1 130px' }}
      aria-label={label}
      placeholder={label}
      data={data}
      value={value ?? null}
      onChange={(chosen) => change({ [name]: chosen ?? undefined })}
      clearable
      searchable={data.length > 8}
      clearButtonProps={{ 'aria-label': t('shell.form.clear') }}
    />
  )
  return (
    <Group gap="xs">
      {select(
        'outcome',
        t('tenders.column.outcome'),
        OUTCOMES.map((value) => ({ value, label: t(`tenders.outcome.${value}`) })),
        filters.outcome,
      )}
      {stages.length > 0 &&
        select(
          'stage',
          t('tenders.field.stage'),
          stages.map(({ id, name }) => ({ value: id, label: name })),
          filters.stageId,
        )}
      {TEXT_FILTERS.filter(
        (name) => options[name].length > 0 && !(ofCompetitor && name === 'competitor'),
      ).map((name) =>
        select(
          name,
          t(`tenders.filter.${name}`),
          options[name].map((value) => ({ value, label: value })),
          filters[name],
        ),
      )}
      {!ofAccount && (role === 'head' || role === 'admin') && (
        <Checkbox
          size="xs"
          label={t('tenders.filter.withoutAccount')}
          checked={filters.withoutAccount}
          onChange={(event) => change({ withoutAccount: event.currentTarget.checked ? 'true' : undefined })}
        />
      )}
    </Group>
  )
}
