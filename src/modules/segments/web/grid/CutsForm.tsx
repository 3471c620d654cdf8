import { type Translate, useMessage } from '../../../../web/message.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import type { Field } from '../../../../web/ui/formRules.ts'
import { type Segmentation, useSaveCuts } from './useSaveCuts.ts'

type Cut = 'cutA' | 'cutB' | 'cutX' | 'cutY'

type CutsFormProps = { segmentation: Segmentation; onClosed: () => void }

/** The cut-offs to be changed. */
export function CutsForm({ segmentation, onClosed }: CutsFormProps) {
  const t = useMessage()
  const save = useSaveCuts(segmentation)
  return (
    <Form
      fields={fieldsOf(t)}
      initial={segmentation}
      submitLabel={t('grid.cuts.save')}
      onSubmit={(values) => save(values).then(onClosed)}
      onCancel={onClosed}
    />
  )
}

function fieldsOf(t: Translate): Field<Segmentation>[] {
  const cut = (name: Cut): Field<Segmentation> => ({
    name,
    label: t(`grid.cuts.${name}`),
    kind: 'number',
    required: true,
  })
  const below =
    (other: Cut, message: 'grid.cuts.aBelowB' | 'grid.cuts.xBelowY'): Field<Segmentation>['check'] =>
    (value, values) => {
      const upper = values[other]
      return typeof value === 'number' && typeof upper === 'number' && value >= upper ? t(message) : null
    }
  const percent = { least: 1, most: 100, digits: 1 }
  const variation = { least: 0.01, most: 10, digits: 2 }
  return [
    { ...cut('cutA'), ...percent, most: 99, check: below('cutB', 'grid.cuts.aBelowB') },
    { ...cut('cutB'), ...percent },
    { ...cut('cutX'), ...variation, check: below('cutY', 'grid.cuts.xBelowY') },
    { ...cut('cutY'), ...variation },
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
}
