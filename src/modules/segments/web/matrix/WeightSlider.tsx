import { Slider } from '@mantine/core'
import { memo } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import classes from './Matrix.module.css'

type WeightSliderProps = {
  criterionId: string
  name: string
  /** Share of the axis, 0..1, now and by our rules. */
  share: number
  savedShare: number
  onMove: (criterionId: string, share: number) => void
  onLetGo: () => void
}

/** One weight as a share of its axis. The others of the axis give way in proportion. */
export const WeightSlider = memo(function WeightSlider(props: WeightSliderProps) {
  const { criterionId, name, share, savedShare, onMove, onLetGo } = props
  const t = useMessage()
  const format = useFormat()
  const pct = 100 * share
  const text = format.percent(pct, { digits: 0 })
  const isMoved = Math.abs(share - savedShare) >= 0.0005
  return (
    <div className={classes.slider}>
      <div className={classes.sliderHead}>
        <span className={classes.sliderName} title={name}>
          {name}
        </span>
        <span>
          {isMoved && (
            <span className={classes.was}>
              {t('matrix.weight.was', { share: format.percent(100 * savedShare, { digits: 0 }) })}{' '}
            </span>
          )}
          <b>{text}</b>
        </span>
      </div>
      <Slider
        size={4}
        thumbSize={16}
        min={0}
        max={100}
        step={1}
        value={pct}
        label={null}
        onChange={(value) => onMove(criterionId, value / 100)}
        onChangeEnd={onLetGo}
        thumbLabel={t('matrix.weight', { criterion: name })}
        thumbValueText={text}
      />
    </div>
  )
})
