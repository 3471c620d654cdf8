import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import type { View } from '../view.ts'
import classes from './Concentration.module.css'
import { LossFigures } from './LossFigures.tsx'

type LossPanelProps = {
  accountIds: readonly string[]
  names: string
  hhi: number | null
  view: View
  /** The reader has just asked for it, so it takes the focus. */
  isAsked: boolean
  onClose: () => void
}

/** What goes with the chosen customers, and how concentrated the rest would be. */
export function LossPanel({ accountIds, names, hhi, view, isAsked, onClose }: LossPanelProps) {
  const t = useMessage()
  const place = useRef<HTMLDivElement>(null)
  const query = useQuery(api.segments.loss.queryOptions({ input: { ...view, accountId: [...accountIds] } }))
  useEffect(() => {
    if (isAsked) place.current?.focus()
  }, [isAsked])
  return (
    <div ref={place} tabIndex={-1} className={classes.loss}>
      <Panel
        title={t('concentration.loss', { names })}
        hint={t('concentration.loss.hint')}
        actions={
          <Button variant="default" onClick={onClose}>
            {t('shell.close')}
          </Button>
        }
      >
        <QueryView query={query} lines={4}>
          {(loss) => <LossFigures loss={loss} hhi={hhi} view={view} />}
        </QueryView>
      </Panel>
    </div>
  )
}
