import { Group, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Money, Percent } from '../../../../web/ui/Figure.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { type Coverage, levelName } from '../people.ts'
import type { Revenue } from '../People.tsx'
import classes from './coverage.module.css'
import type { Cells } from './useCells.ts'

const MOST = 3

type Leaving = { side: 'ours' | 'theirs'; id: string }
type IfLeavesProps = { accountId: string; coverage: Coverage; cells: Cells; revenue?: Revenue }

/** Choose somebody of either side and see what of the contact goes with them, and what remains. */
export function IfLeaves({ accountId, coverage, cells, revenue }: IfLeavesProps) {
  const t = useMessage()
  const [chosen, setChosen] = useState<Leaving | null>(() => heaviest(coverage))
  const picker = (side: Leaving['side'], label: string, people: readonly { id: string; name: string }[]) => (
    <Select
      size="xs"
      label={label}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('shell.form.clear') }}
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
      nothingFoundMessage={t('shell.form.nothingFound')}
      value={chosen?.side === side ? chosen.id : null}
      onChange={(id) => setChosen(id === null ? null : { side, id })}
    />
  )
  return (
    <Panel title={t('people.leaves')}>
      <Group gap="sm" mb="xs" data-print="no">
        {picker('ours', t('people.leaves.ours'), cells.ours)}
        {picker('theirs', t('people.leaves.theirs'), cells.theirs)}
      </Group>
      {chosen && <Consequence {...{ accountId, cells, revenue }} leaving={chosen} asOf={coverage.asOf} />}
    </Panel>
  )
}

/** Begins with whoever of ours most of the contact runs through. */
function heaviest({ dependence }: Coverage): Leaving | null {
  const first = dependence.value?.ours[0]
  return first ? { side: 'ours', id: first.id } : null
}

type ConsequenceProps = { accountId: string; cells: Cells; revenue?: Revenue; leaving: Leaving; asOf: string }

function Consequence({ accountId, cells, revenue, leaving, asOf }: ConsequenceProps) {
  const t = useMessage()
  const query = useQuery(
    api.contacts.ifLeaves.queryOptions({ input: { accountId, asOf, side: leaving.side, id: leaving.id } }),
  )
  const isOurs = leaving.side === 'ours'
  const name = isOurs ? cells.nameOfOurs(leaving.id) : cells.nameOfTheirs(leaving.id)
  const otherName = isOurs ? cells.nameOfTheirs : cells.nameOfOurs
  return (
    <QueryView query={query} lines={4}>
      {({ sharePct, alonePct, remaining, stranded }) => (
        <dl className={classes.facts}>
          <div>
            <dt>{t('people.leaves.share', { name })}</dt>
            <dd>
              <Percent value={sharePct.value} reason={sharePct.reason} digits={0} />
            </dd>
          </div>
          <div>
            <dt>{t('people.leaves.alone')}</dt>
            <dd>
              <Percent value={alonePct.value} reason={alonePct.reason} digits={0} />
            </dd>
          </div>
          <div>
            <dt>{t('people.leaves.stranded')}</dt>
            <dd>{stranded.length === 0 ? t('people.leaves.nobody') : stranded.map(otherName).join(', ')}</dd>
          </div>
          <div>
            <dt>{t('people.leaves.remaining', { count: remaining.length })}</dt>
            <dd>
              {remaining.slice(0, MOST).map((one) => (
                <div key={`${one.contactId} ${one.colleagueId}`}>
                  {cells.nameOfTheirs(one.contactId)} ↔ {cells.nameOfOurs(one.colleagueId)}:{' '}
                  {levelName(t, one.level)}, {t('people.cell.touches', { count: one.touches })}
                </div>
              ))}
            </dd>
          </div>
          <div>
            <dt>{t('people.leaves.revenue')}</dt>
            <dd>
              <Money
                value={revenue?.value ?? null}
                currency={revenue?.currency ?? null}
                reason="NO_HISTORY"
              />
            </dd>
          </div>
        </dl>
      )}
    </QueryView>
  )
}
