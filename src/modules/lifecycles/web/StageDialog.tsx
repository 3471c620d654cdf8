import { type LifecycleStage, lifecycleStages } from '../../../core/lifecycle/stages.ts'
import { useMessage } from '../../../web/message.tsx'
import { Dialog } from '../../../web/ui/Dialog.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import type { Field } from '../../../web/ui/formRules.ts'
import { useEnterStage } from './useEnterStage.ts'

type Draft = { stage: string; enteredOn: string | null; reason: string | null }
type StageDialogProps = { accountId: string; current: LifecycleStage | null; onClosed: () => void }

/** A person's word on the stage; without a day it counts from today. */
export function StageDialog({ accountId, current, onClosed }: StageDialogProps) {
  const t = useMessage()
  const enter = useEnterStage()
  const fields: Field<Draft>[] = [
    {
      name: 'stage',
      label: t('lifecycle.title'),
      kind: 'choice',
      required: true,
      options: lifecycleStages.map((value) => ({ value, label: t(`lifecycle.stage.${value}`) })),
    },
    {
      name: 'enteredOn',
      label: t('lifecycle.enteredOn'),
      description: t('lifecycle.enteredOn.hint'),
      kind: 'date',
    },
    { name: 'reason', label: t('lifecycle.why'), kind: 'longText', most: 1000 },
  ]
  return (
    <Dialog title={t('lifecycle.change')} onClosed={onClosed}>
      {(close) => (
        <Form
          fields={fields}
          initial={{ stage: current ?? '', enteredOn: null, reason: null }}
          submitLabel={t('account.save')}
          onSubmit={async ({ stage, enteredOn, reason }) => {
            await enter({
              accountId,
              stage: stage as LifecycleStage,
              reason,
              enteredOn: enteredOn ?? undefined,
            })
            close()
          }}
          onCancel={close}
        />
      )}
    </Dialog>
  )
}
