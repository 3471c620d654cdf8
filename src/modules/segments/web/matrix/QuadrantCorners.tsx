import { useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { type Corner, CORNERS, cornerBox } from './corners.ts'
import type { Frame } from './frame.ts'
import type { Box } from './labels.ts'
import { quadrantColour, quadrantPath } from './looks.ts'
import classes from './Matrix.module.css'
import type { QuadrantTotals } from './placement.ts'
import { textWidth } from './textWidth.ts'

export const CORNER_FONT = '600 12px system-ui'
const FIGURES_FONT = '11px system-ui'
const SHAPE_PX = 14

export type CornerText = { corner: Corner; name: string; figures: string; box: Box }

/** The words of the four corners and the room they take, so that names of accounts keep clear of them. */
export function useCornerTexts(totals: QuadrantTotals, currency: string | null, frame: Frame): CornerText[] {
  const t = useMessage()
  const format = useFormat()
  return CORNERS.map((corner) => {
    const { accounts, value } = totals[corner.quadrant]
    const name = t(`shell.quadrant.${corner.quadrant}`)
    const figures = t('matrix.corner', { accounts, value: format.money(value, currency, { compact: true }) })
    const width = Math.max(textWidth(name, CORNER_FONT) + SHAPE_PX, textWidth(figures, FIGURES_FONT))
    return { corner, name, figures, box: cornerBox(corner, frame, width) }
  })
}

/** Name, number of accounts and value of each quadrant, in its corner. */
export function QuadrantCorners({ texts }: { texts: readonly CornerText[] }) {
  return texts.map(({ corner: { quadrant, atRight }, name, figures, box }) => {
    const edge = atRight ? box.right : box.left
    const anchor = atRight ? 'end' : 'start'
    const shapeX = atRight ? edge - textWidth(name, CORNER_FONT) - SHAPE_PX / 2 - 2 : edge + SHAPE_PX / 2 - 2
    return (
      <g key={quadrant} className={classes.corner}>
        <path
          d={quadrantPath(quadrant, 4.5)}
          transform={`translate(${shapeX},${box.top + 8})`}
          fill={quadrantColour(quadrant)}
        />
        <text
          x={atRight ? edge : edge + SHAPE_PX}
          y={box.top + 12}
          textAnchor={anchor}
          className={classes.cornerName}
          style={{ fill: quadrantColour(quadrant) }}
        >
          {name}
        </text>
        <text x={edge} y={box.top + 28} textAnchor={anchor} className={classes.cornerFigures}>
          {figures}
        </text>
      </g>
    )
  })
}
