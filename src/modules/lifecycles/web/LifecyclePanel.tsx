import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import { QueryView } from '../../../web/ui/QueryView.tsx'
import { StatusBadge } from '../../../web/ui/StatusBadge.tsx'
import { AskList } from './AskList.tsx'
import { STAGE_TONES } from './lifecycle.ts'
import classes from './lifecycle.module.css'
import { ProposalNote } from './ProposalNote.tsx'
import { StageDialog } from './StageDialog.tsx'
import { StageHistory } from './StageHistory.tsx'
import { TimeInStage } from './TimeInStage.tsx'

type LifecyclePanelProps = { accountId: string; asOf: string | undefined; mayEdit: boolean }

/** Where the relationship stands and since when, what facts propose, and what the stage asks of us. */
export function LifecyclePanel({ accountId, asOf, mayEdit }: LifecyclePanelProps) {
  const t = useMessage()
  const [choosing, setChoosing] = useState(false)
  const query = useQuery(api.lifecycles.get.queryOptions({ input: { accountId, asOf } }))
  return (
    <Panel
      title={t('lifecycle.title')}
      hint={t('lifecycle.hint')}
      actions={
        mayEdit && (
          <Button variant="default" onClick={() => setChoosing(true)}>
            {t('lifecycle.change')}
          </Button>
        )
      }
    >
      <QueryView query={query} lines={4}>
        {(lifecycle) => (
          <>
            <div className={classes.line}>
              {lifecycle.stage === null ? (
                <span className={classes.dimmed}>{t('lifecycle.none')}</span>
              ) : (
                <StatusBadge
                  tone={STAGE_TONES[lifecycle.stage]}
                  label={t(`lifecycle.stage.${lifecycle.stage}`)}
                />
              )}
              <TimeInStage lifecycle={lifecycle} />
            </div>
            {lifecycle.proposal && (
              <ProposalNote accountId={accountId} mayEdit={mayEdit} proposal={lifecycle.proposal} />
            )}
            <AskList lifecycle={lifecycle} />
            <StageHistory lifecycle={lifecycle} />
          </>
        )}
      </QueryView>
      {choosing && (
        <StageDialog
          accountId={accountId}
          current={query.data?.stage ?? query.data?.proposal?.stage ?? null}
          onClosed={() => setChoosing(false)}
        />
      )}
    </Panel>
  )
}
