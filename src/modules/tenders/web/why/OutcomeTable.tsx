import { Checkbox, Group } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Dimension, DIMENSIONS } from '../../../../core/tenders/outcomeGroups.ts'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Percent } from '../../../../web/ui/Figure.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { Patterns } from '../tender.ts'
import classes from '../tenders.module.css'
import { useReasonName } from '../useReasonName.ts'

const SHOWN = 60

type OutcomeTableProps = { accountId?: string; wholeHolding?: boolean }

/** Won and lost by competitor, family and reason, in any combination, each with its sample. */
export function OutcomeTable({ accountId, wholeHolding = false }: OutcomeTableProps) {
  const t = useMessage()
  const [by, setBy] = useState<readonly Dimension[]>(['competitor', 'reason'])
  const query = useQuery(
    api.tenders.patterns.queryOptions({
      input: { accountId, wholeHolding, by: [...by] },
      placeholderData: keepPreviousData,
    }),
  )
  const toggle = (name: Dimension, on: boolean) =>
    setBy(DIMENSIONS.filter((one) => (one === name ? on : by.includes(one))))
  return (
    <Panel
      title={t('tenders.groups')}
      hint={t('tenders.groups.hint')}
      actions={DIMENSIONS.map((name) => (
        <Checkbox
          key={name}
          size="xs"
          label={t(`tenders.by.${name}`)}
          checked={by.includes(name)}
          onChange={(event) => toggle(name, event.currentTarget.checked)}
        />
      ))}
    >
      <QueryView query={query} lines={6}>
        {(found) =>
          found.decided === 0 ? (
            <p>{t('tenders.pattern.nothingDecided')}</p>
          ) : (
            <>
              <Group gap="xs" mb="xs">
                <span className={classes.dimmed}>
                  {t('tenders.groups.known', {
                    decided: found.decided,
                    withReason: found.withReason,
                    withCompetitor: found.withCompetitor,
                  })}
                </span>
              </Group>
              <Groups found={found} by={by} />
            </>
          )
        }
      </QueryView>
    </Panel>
  )
}

function Groups({ found, by }: { found: Patterns; by: readonly Dimension[] }) {
  const t = useMessage()
  const format = useFormat()
  const reasonName = useReasonName()
  const nameOf = (name: Dimension, value: string | null) => {
    if (value === null) return <span className={classes.dimmed}>{t('tenders.groups.notNoted')}</span>
    return name === 'reason' ? reasonName(value) : value
  }
  return (
    <div className={classes.scroll} role="group" aria-label={t('tenders.groups')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            {by.length === 0 && <th scope="col">{t('tenders.groups.all')}</th>}
            {by.map((name) => (
              <th key={name} scope="col">
                {t(`tenders.by.${name}`)}
              </th>
            ))}
            {(['won', 'lost'] as const).map((name) => (
              <th key={name} scope="col" data-numeric>
                {t(`tenders.outcome.${name}`)}
              </th>
            ))}
            <th scope="col" data-numeric>
              {t('tenders.tile.winRate')}
            </th>
            <th scope="col" data-numeric>
              {t('tenders.groups.interval')}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.groups.slice(0, SHOWN).map((group) => (
            <tr key={JSON.stringify([group.competitor, group.family, group.reason])}>
              {by.length === 0 && <th scope="row">{t('tenders.groups.all')}</th>}
              {by.map((name, index) =>
                index === 0 ? (
                  <th key={name} scope="row">
                    {nameOf(name, group[name])}
                  </th>
                ) : (
                  <td key={name}>{nameOf(name, group[name])}</td>
                ),
              )}
              <td data-numeric>{format.number(group.rate.won)}</td>
              <td data-numeric>{format.number(group.rate.lost)}</td>
              <td data-numeric>
                <Percent
                  value={group.rate.rate.value === null ? null : group.rate.rate.value * 100}
                  reason={group.rate.rate.reason}
                  digits={0}
                />
              </td>
              <td data-numeric>
                {format.percent((group.rate.low ?? 0) * 100, { digits: 0 })}–
                {format.percent((group.rate.high ?? 1) * 100, { digits: 0 })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
