import { memo, useMemo } from 'react'
import { Axes } from './Axes.tsx'
import { dotsPath, type Frame } from './frame.ts'
import { type Box, type LabelWish, placeLabels } from './labels.ts'
import { dotRadius } from './looks.ts'
import classes from './Matrix.module.css'
import { MoveArrows, SMALL_DOT_PX } from './MoveArrows.tsx'
import { NamedDots } from './NamedDots.tsx'
import { type Dot, type QuadrantTotals, totalsOf } from './placement.ts'
import { QuadrantCorners, useCornerTexts } from './QuadrantCorners.tsx'
import { shortName, textWidth } from './textWidth.ts'

export const MOST_NAMED = 40
const LABEL_FONT = '11px system-ui'
const LABEL_HEIGHT_PX = 15

type PictureLayersProps = {
  dots: readonly Dot[]
  frame: Frame
  /** The cut lines, which names should not lie on. */
  cuts: { attractivenessCut: number; strengthCut: number }
  currency: string | null
  showMoves: boolean
}

/** What of the picture changes with the accounts, and not with the pointer. */
export const PictureLayers = memo(function PictureLayers(props: PictureLayersProps) {
  const { dots, frame, cuts, currency, showMoves } = props
  const largest = useMemo(() => dots.slice(0, MOST_NAMED), [dots])
  const rest = useMemo(() => dotsPath(dots.slice(MOST_NAMED), frame, SMALL_DOT_PX), [dots, frame])
  const named = useMemo(() => new Set(largest.map(({ account }) => account.accountId)), [largest])
  const totals: QuadrantTotals = useMemo(() => totalsOf(dots), [dots])
  const corners = useCornerTexts(totals, currency, frame)
  const labels = placeLabels(
    largest.map((dot, index) => wishOf(dot, index + 1, frame, largest[0]!)),
    [...corners.map(({ box }) => box), ...cutBoxes(cuts, frame)],
    inset(frame.plot),
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

function inset({ left, top, right, bottom }: Box): Box {
  return { left: left + 3, top: top + 3, right: right - 3, bottom: bottom - 3 }
}

/** The grips and the line that lies along the names; a name may cross the upright one. */
function cutBoxes(
  { attractivenessCut, strengthCut }: PictureLayersProps['cuts'],
  { plot, x, y }: Frame,
): Box[] {
  const across = y(attractivenessCut)
  const upright = x(strengthCut)
  return [
    { left: plot.left, right: plot.right, top: across - 1, bottom: across + 1 },
    { left: upright - 22, right: upright + 22, top: plot.top, bottom: plot.top + 14 },
    { left: plot.right - 22, right: plot.right, top: across - 13, bottom: across + 13 },
  ]
}

function wishOf(
  { account, ratio, attractiveness }: Dot,
  rank: number,
  frame: Frame,
  largest: Dot,
): LabelWish {
  const text = shortName(account.account)
  return {
    id: account.accountId,
    text,
    width: textWidth(text, LABEL_FONT),
    short: { text: String(rank), width: textWidth(String(rank), LABEL_FONT) },
    x: frame.x(ratio),
    y: frame.y(attractiveness),
    radius: dotRadius(account.value ?? 0, largest.account.value ?? 0, frame.width),
  }
}
