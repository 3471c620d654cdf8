import type { Translate } from '../../../web/message.tsx'
import type { Field } from '../../../web/ui/formRules.ts'
import type { Settings } from './settings.ts'

export type Segmentation = Settings['segmentation']

/** The cut-offs as fields of a form, wherever they are changed. */
export function segmentationFields(t: Translate): Field<Segmentation>[] {
  const above = (lower: keyof Segmentation, label: string): Field<Segmentation>['check'] => {
    return (value, values) =>
      typeof value === 'number' && value <= Number(values[lower])
        ? t('settings.cuts.order', { other: label })
        : null
  }
  return [
    {
      name: 'basis',
      label: t('settings.field.segmentation.basis'),
      description: t('settings.segmentation.basis.hint'),
      kind: 'choice',
      required: true,
      options: (['revenue', 'margin'] as const).map((value) => ({
        value,
        label: t(`settings.basis.${value}`),
      })),
    },
    {
      name: 'cutA',
      label: t('settings.field.segmentation.cutA'),
      description: t('settings.segmentation.cutA.hint'),
      kind: 'number',
      required: true,
      least: 1,
      most: 99,
      digits: 1,
    },
    {
      name: 'cutB',
      label: t('settings.field.segmentation.cutB'),
      description: t('settings.segmentation.cutB.hint'),
      kind: 'number',
      required: true,
      least: 1,
      most: 100,
      digits: 1,
      check: above('cutA', t('settings.field.segmentation.cutA')),
    },
    {
      name: 'cutX',
      label: t('settings.field.segmentation.cutX'),
      description: t('settings.segmentation.cutX.hint'),
      kind: 'number',
      required: true,
      least: 0.01,
      most: 10,
      digits: 2,
    },
    {
      name: 'cutY',
      label: t('settings.field.segmentation.cutY'),
      description: t('settings.segmentation.cutY.hint'),
      kind: 'number',
      required: true,
      least: 0.01,
      most: 10,
      digits: 2,
      check: above('cutX', t('settings.field.segmentation.cutX')),
    },
  ]
}
