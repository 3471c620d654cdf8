import { Text } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import classes from './Concentration.module.css'
import { type Concentration } from './curve.ts'
import { CurveDrawing } from './CurveDrawing.tsx'

/** How much of the revenue the largest customers bring, beside the line of customers that all buy alike. */
export function CurvePanel({ concentration }: { concentration: Concentration }) {
  const t = useMessage()
  const format = useFormat()
  const { curve, top20PctShare, gini } = concentration
  const sentences = [
    top20PctShare === null
      ? ''
      : t('concentration.curve.top20', { share: format.percent(top20PctShare, { digits: 0 }) }),
    gini === null
      ? ''
      : t('concentration.curve.gini', { gini: format.number(gini, { digits: 2, fixed: true }) }),
  ].join(' ')
  return (
    <Panel title={t('concentration.curve')} hint={t('concentration.curve.hint')}>
      <CurveDrawing curve={curve} label={sentences} />
      <div className={classes.legend}>
        <span>
          <i data-line="actual" /> {t('concentration.curve.actual')}
        </span>
        <span>
          <i data-line="even" /> {t('concentration.curve.even')}
        </span>
      </div>
      <Text mt="xs">{sentences}</Text>
    </Panel>
  )
}
