import { useElementSize } from '@mantine/hooks'
import { useRouter } from '@tanstack/react-router'
import { memo, useMemo } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { accountPath, type View } from '../view.ts'
import { CutHandle } from './CutHandle.tsx'
import { DotTip } from './DotTip.tsx'
import { makeFrame } from './frame.ts'
import classes from './Matrix.module.css'
import { MOST_NAMED, PictureLayers } from './PictureLayers.tsx'
import type { Dot } from './placement.ts'
import { usePointedDot } from './usePointedDot.ts'

type MatrixPictureProps = {
  dots: readonly Dot[]
  attractivenessCut: number
  strengthCut: number
  /** The ratio at the right edge; it stays while weights move, so that the picture does not jump. */
  span: number
  currency: string | null
  view: View
  showMoves: boolean
  onMoveCut: (axis: 'attractiveness' | 'strength', cut: number) => void
}

const REACH_PX = 14

/** The matrix as a picture. Its cut lines are worked by hand and keys; what it shows, the list beside it says in words. */
export const MatrixPicture = memo(function MatrixPicture(props: MatrixPictureProps) {
  const { dots, attractivenessCut, strengthCut, span, currency, view, showMoves, onMoveCut } = props
  const t = useMessage()
  const router = useRouter()
  const { ref, width } = useElementSize()
  const height = Math.round(Math.min(620, Math.max(420, width * 0.96)))
  const frame = useMemo(() => makeFrame(width, height, span), [width, height, span])
  const cuts = useMemo(() => ({ attractivenessCut, strengthCut }), [attractivenessCut, strengthCut])
  const { shown, follow, leave } = usePointedDot(dots, frame, REACH_PX)
  const open = () => {
    if (shown) router.history.push(accountPath(shown.account.accountId, view))
  }
  return (
    <figure className={classes.figure}>
      <div className={classes.axisTitle}>{t('matrix.axis.attractiveness')}</div>
      <div ref={ref} className={classes.canvas} style={{ height }}>
        {width > 0 && (
          <svg
            width={width}
            height={height}
            className={classes.picture}
            data-pointing={shown !== null || undefined}
            onPointerMove={follow}
            onPointerLeave={leave}
          >
            <g role="img" aria-label={t('matrix.picture', { accounts: dots.length })} onClick={open}>
              <PictureLayers
                dots={dots}
                frame={frame}
                cuts={cuts}
                currency={currency}
                showMoves={showMoves}
              />
              {shown && (
                <circle
                  cx={frame.x(shown.ratio)}
                  cy={frame.y(shown.attractiveness)}
                  r={REACH_PX}
                  className={classes.pointed}
                />
              )}
            </g>
            <CutHandle
              axis="attractiveness"
              cut={attractivenessCut}
              frame={frame}
              onMove={(cut) => onMoveCut('attractiveness', cut)}
            />
            <CutHandle
              axis="strength"
              cut={strengthCut}
              frame={frame}
              onMove={(cut) => onMoveCut('strength', cut)}
            />
          </svg>
        )}
        {shown && <DotTip dot={shown} frame={frame} currency={currency} />}
      </div>
      <div className={classes.axisTitle} data-axis="strength">
        {t('matrix.axis.strength')}
      </div>
      <figcaption className={classes.caption}>
        {t('matrix.legend', {
          named: Math.min(MOST_NAMED, dots.length),
          rest: Math.max(0, dots.length - MOST_NAMED),
        })}
      </figcaption>
    </figure>
  )
})
