import { Text, Title } from '@mantine/core'
import { memo, useId, useMemo, useState } from 'react'
import { useIntl } from 'react-intl'
import { useMessage } from '../../../../web/message.tsx'
import { DataTable } from '../../../../web/ui/DataTable.tsx'
import type { TableState } from '../../../../web/ui/table/tableState.ts'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { useCriterionName } from '../useCriterionName.ts'
import { accountPath } from '../view.ts'
import { type Missing, missingOf } from './missing.ts'
import { notScoredColumns, type NotScoredRow } from './notScoredColumns.tsx'
import { placeAll } from './placement.ts'
import type { StoredCriterion } from './rules.ts'
import type { ListedProps } from './useTrial.ts'

/** The server names no more of them; those are the largest. */
const MOST_LISTED = 200

/** The address keeps the state of the first list; this one forgets its own. */
const LARGEST_FIRST: TableState = { sort: { id: 'value', desc: true }, filter: '', columns: null }

/** Who has no place in the picture, what is missing, and the way to rate it. */
export const NotScored = memo(function NotScored({ matrix, scores, positions, rules, view }: ListedProps) {
  const { accounts, criteria, currency } = matrix
  const t = useMessage()
  const format = useFormat()
  const headingId = useId()
  const tell = useMissingText(criteria)
  const [state, setState] = useState(LARGEST_FIRST)
  const rows = useMemo(() => {
    const isOut = (_: unknown, index: number) => positions[index]!.quadrant === null
    return placeAll(accounts.filter(isOut), scores.filter(isOut), rules).map(
      ({ account, placement }): NotScoredRow => ({
        id: account.accountId,
        account: account.account,
        value: account.value,
        missing: missingOf(placement).map(tell).join(' '),
        attractivenessPct: placement.attractiveness.knownWeightPct,
        strengthPct: placement.strength.own.knownWeightPct,
      }),
    )
  }, [accounts, scores, positions, rules, tell])
  const columns = useMemo(() => notScoredColumns(t, currency), [t, currency])
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={headingId}>
      <Title order={2} id={headingId}>
        {t('matrix.notScored.title', { count: rows.length })}
      </Title>
      <Text c="dimmed" mb="xs">
        {t(rows.length >= MOST_LISTED ? 'matrix.notScored.hintMany' : 'matrix.notScored.hint', {
          share: format.percent(rules.knownSharePct, { digits: 0 }),
        })}
      </Text>
      <DataTable
        label={t('matrix.notScored')}
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
        rowPath={(row) => accountPath(row.id, view, { tab: 'why' })}
        state={state}
        onStateChange={setState}
        empty={<Empty text={t('matrix.notScored.none')} />}
      />
    </section>
  )
})

/** Gives the sentence for what is missing, with the names of the criteria. */
function useMissingText(criteria: readonly StoredCriterion[]): (missing: Missing) => string {
  const t = useMessage()
  const intl = useIntl()
  const nameOf = useCriterionName(criteria)
  return useMemo(() => {
    const list = (ids: readonly string[]) => intl.formatList(ids.map(nameOf), { type: 'conjunction' })
    return (missing) => {
      switch (missing.what) {
        case 'attractiveness':
        case 'ownStrength':
          return missing.isAll
            ? t(`matrix.missing.${missing.what}.all`)
            : t(`matrix.missing.${missing.what}`, { criteria: list(missing.criterionIds) })
        case 'competitor':
        case 'common':
          return t(`matrix.missing.${missing.what}`)
      }
    }
  }, [t, intl, nameOf])
}
