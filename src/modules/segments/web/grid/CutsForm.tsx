import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import type { Field } from '../../../../web/ui/formRules.ts'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { Client } from '../../../../contract.ts'

type Segmentation = Awaited<ReturnType<Client['settings']['get']>>['segmentation']
type Values = {
  cutA: number | null
  cutB: number | null
  cutX: number | null
  cutY: number | null
  basis: string
}

type CutsFormProps = { segmentation: Segmentation; onClosed: () => void }

/** Changes the cut-offs for everybody; the ones before stay in the history and come back by undo. */
export function CutsForm({ segmentation, onClosed }: CutsFormProps) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const { mutateAsync } = useMutation(api.settings.update.mutationOptions())
  const put = async (next: Segmentation) => {
    await mutateAsync({ segmentation: next })
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: api.segments.key() }),
      queryClient.invalidateQueries({ queryKey: api.settings.key() }),
    ])
  }
  const save = async (values: Values) => {
    await put(values as Segmentation)
    notice.undoable(t('grid.cuts.saved'), () => put(segmentation))
    onClosed()
  }
  const below =
    (
      other: keyof Values & string,
      message: 'grid.cuts.aBelowB' | 'grid.cuts.xBelowY',
    ): Field<Values>['check'] =>
    (value, values) => {
      const upper = values[other]
      return typeof value === 'number' && typeof upper === 'number' && value >= upper ? t(message) : null
    }
  const fields: Field<Values>[] = [
    {
      name: 'cutA',
      label: t('grid.cuts.cutA'),
      kind: 'number',
      required: true,
      least: 1,
      most: 99,
      digits: 1,
      check: below('cutB', 'grid.cuts.aBelowB'),
    },
    {
      name: 'cutB',
      label: t('grid.cuts.cutB'),
      kind: 'number',
      required: true,
      least: 1,
      most: 100,
      digits: 1,
    },
    {
      name: 'cutX',
      label: t('grid.cuts.cutX'),
      kind: 'number',
      required: true,
      least: 0.01,
      most: 10,
      digits: 2,
      check: below('cutY', 'grid.cuts.xBelowY'),
    },
    {
      name: 'cutY',
      label: t('grid.cuts.cutY'),
      kind: 'number',
      required: true,
      least: 0.01,
      most: 10,
      digits: 2,
    },
    {
      name: 'basis',
      label: t('grid.cuts.basis'),
      kind: 'choice',
      required: true,
      options: [
        { value: 'revenue', label: t('grid.basis.revenue') },
        { value: 'margin', label: t('grid.basis.margin') },
      ],
    },
  ]
  return (
    <Form
      fields={fields}
      initial={segmentation}
      submitLabel={t('grid.cuts.save')}
      onSubmit={save}
      onCancel={onClosed}
    />
  )
}
