import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Quadrant } from '../../../../core/keyAccounts/kaism.ts'
import { useMessage } from '../../../../web/message.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { QuadrantBadge } from '../../../../web/ui/QuadrantBadge.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { accountPath, type View } from '../view.ts'
import classes from './Matrix.module.css'
import type { AccountMove } from './placement.ts'

type MoveListProps = { moves: readonly AccountMove[]; currency: string | null; view: View }

const MOST_AT_FIRST = 20

/** Who went from which quadrant to which, the most valuable first; a long list waits for being asked for. */
export function MoveList({ moves, currency, view }: MoveListProps) {
  const t = useMessage()
  const format = useFormat()
  const [all, setAll] = useState(false)
  const shown = all ? moves : moves.slice(0, MOST_AT_FIRST)
  return (
    <>
      <ul className={classes.moves}>
        {shown.map(({ id, account, value, from, to }) => (
          <li key={id} className={classes.move}>
            <PathLink path={accountPath(id, view)}>{account}</PathLink>
            <span>{format.money(value, currency, { compact: true })}</span>
            <span className={classes.ways}>
              <Place quadrant={from} />
              <span aria-hidden="true">→</span>
              <span className="hidden-visually">{t('matrix.to')}</span>
              <Place quadrant={to} />
            </span>
          </li>
        ))}
      </ul>
      {shown.length < moves.length && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {t('matrix.moves.all', { count: moves.length })}
        </Button>
      )}
    </>
  )
}

function Place({ quadrant }: { quadrant: Quadrant | null }) {
  const t = useMessage()
  if (quadrant === null) return <StatusBadge tone="neutral" label={t('matrix.notScored')} />
  return <QuadrantBadge quadrant={quadrant} />
}
