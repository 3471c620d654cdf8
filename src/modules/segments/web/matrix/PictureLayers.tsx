import { memo, useMemo } from 'react'
import { Axes } from './Axes.tsx'
import { dotsPath, type Frame } from './frame.ts'
import { type LabelWish, placeLabels } from './labels.ts'
import { dotRadius } from './looks.ts'
import classes from './Matrix.module.css'
import { MoveArrows, SMALL_DOT_PX } from './MoveArrows.tsx'
import { NamedDots } from './NamedDots.tsx'
import { type Dot, type QuadrantTotals, totalsOf } from './placement.ts'
import { QuadrantCorners, useCornerTexts } from './QuadrantCorners.tsx'
import { shortName, textWidth } from './textWidth.ts'

export const MOST_NAMED = 40
const LABEL_FONT = '11px system-ui'
const LABEL_HEIGHT_PX = 14

type PictureLayersProps = { dots: readonly Dot[]; frame: Frame; currency: string | null; showMoves: boolean }

/** What of the picture changes with the accounts, and not with the pointer. */
export const PictureLayers = memo(function PictureLayers({ dots, frame, currency, showMoves }: PictureLayersProps) {
  const largest = useMemo(() => dots.slice(0, MOST_NAMED), [dots])
  const rest = useMemo(() => dotsPath(dots.slice(MOST_NAMED), frame, SMALL_DOT_PX), [dots, frame])
  const named = useMemo(() => new Set(largest.map(({ account }) => account.accountId)), [largest])
  const totals: QuadrantTotals = useMemo(() => totalsOf(dots), [dots])
  const corners = useCornerTexts(totals, currency, frame)
  const labels = placeLabels(
    largest.map((dot, index) => wishOf(dot, index + 1, frame, largest[0]!)),
    corners.map(({ box }) => box),
    frame.plot,
    LABEL_HEIGHT_PX,
  )
  return (
    <>
      <Axes frame={frame} />
      <path d={rest} className={classes.small} />
      {showMoves && <MoveArrows dots={dots} named={named} frame={frame} />}
      <NamedDots dots={largest} labels={labels} frame={frame} />
      <QuadrantCorners texts={corners} />
    </>
  )
})

function wishOf({ account, ratio, attractiveness }: Dot, rank: number, frame: Frame, largest: Dot): LabelWish {
  const text = shortName(account.account)
  return {
    id: account.accountId,
    text,
    width: textWidth(text, LABEL_FONT),
    short: { text: String(rank), width: textWidth(String(rank), LABEL_FONT) },
    x: frame.x(ratio),
    y: frame.y(attractiveness),
    radius: dotRadius(account.value ?? 0, largest.account.value ?? 0),
  }
}
