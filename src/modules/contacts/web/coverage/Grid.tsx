import { Select, UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { useIsPhone } from '../../../../web/ui/useIsPhone.ts'
import { roleName } from '../people.ts'
import { useColleagues } from '../usePeople.ts'
import classes from './coverage.module.css'
import { CoverageCards } from './CoverageCards.tsx'
import { GridCell } from './GridCell.tsx'
import { movedCell } from './gridKeys.ts'
import { OurName } from './OurName.tsx'
import type { Cells, PairId } from './useCells.ts'
import { useSetRelation } from './useSetRelation.ts'

type GridProps = {
  cells: Cells
  mayEdit: boolean
  accountId: string
  onOpen: (contactId: string) => void
  onChoose: (pair: PairId) => void
  onAdd: (colleagueId: string) => void
}

/** Theirs in rows, ours in columns; a field shows what we say beside what was seen, and opens both. */
export function Grid(props: GridProps) {
  const { cells, mayEdit, onAdd } = props
  const t = useMessage()
  const isPhone = useIsPhone()
  return (
    <Panel
      title={t('people.coverage')}
      hint={mayEdit && !isPhone ? t('people.coverage.hint') : t('people.coverage.readOnly')}
      actions={mayEdit && <AddColleague cells={cells} onAdd={onAdd} />}
    >
      {cells.ours.length === 0 && <div>{t('people.coverage.none')}</div>}
      {cells.ours.length > 0 && (isPhone ? <CoverageCards {...props} /> : <Table {...props} />)}
    </Panel>
  )
}

function Table({ cells, accountId, mayEdit, onOpen, onChoose }: GridProps) {
  const t = useMessage()
  const setRelation = useSetRelation(accountId)
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const size = { rows: cells.theirs.length, columns: cells.ours.length }

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const place = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')
    if (!place || event.ctrlKey || event.metaKey || event.altKey) return
    const pair = { contactId: cells.theirs[at.row]!.id, colleagueId: cells.ours[at.column]!.id }
    const next = movedCell(at, event.key, size)
    if (next)
      table.current
        ?.querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)
        ?.focus()
    else if (mayEdit && /^[0-4]$/.test(event.key))
      void setRelation(cells.cellOf(pair), { level: Number(event.key) })
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={classes.scroll}>
      <table ref={table} className={classes.grid} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{t('people.coverage.theirs')}</th>
            {cells.ours.map((one) => (
              <th key={one.id} scope="col">
                <OurName one={one} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.theirs.map((person, row) => (
            <tr key={person.id}>
              <th scope="row">
                <UnstyledButton className={classes.link} onClick={() => onOpen(person.id)}>
                  {person.name}
                </UnstyledButton>
                <small>{roleName(t, person.role) ?? person.title ?? t('people.role.unknown')}</small>
              </th>
              {cells.ours.map(({ id }, column) => (
                <td key={id}>
                  <GridCell
                    cell={cells.cellOf({ contactId: person.id, colleagueId: id })}
                    cells={cells}
                    place={{ row, column }}
                    isActive={at.row === row && at.column === column}
                    onFocus={() => setAt({ row, column })}
                    onChoose={onChoose}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** One more of ours as a column, to say whom they know. */
function AddColleague({ cells, onAdd }: Pick<GridProps, 'cells' | 'onAdd'>) {
  const t = useMessage()
  const colleagues = useColleagues().data ?? []
  const shown = new Set(cells.ours.map(({ id }) => id))
  const others = colleagues.filter(({ id, leftOn }) => !shown.has(id) && leftOn === null)
  return (
    <Select
      size="xs"
      aria-label={t('people.coverage.add')}
      placeholder={t('people.coverage.add')}
      searchable
      value={null}
      data={others.map(({ id, name }) => ({ value: id, label: name }))}
      nothingFoundMessage={t('shell.form.nothingFound')}
      onChange={(id) => id !== null && onAdd(id)}
    />
  )
}
