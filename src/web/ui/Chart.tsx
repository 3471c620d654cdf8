import { Button, Group } from '@mantine/core'
import { lazy, Suspense, useId, useState } from 'react'
import { useMessage } from '../message.tsx'
import classes from './Chart.module.css'
import { ChartTable } from './ChartTable.tsx'
import { Icon } from './Icon.tsx'

const ChartDrawing = lazy(() => import('./ChartDrawing.tsx'))

export type ChartSeries = { id: string; label: string }

/** One place on the x axis; a null value is unknown: it leaves a gap in the drawing and a word in the table. */
export type ChartPoint = { label: string; values: Record<string, number | null> }

export type ChartProps = {
  kind: 'line' | 'bar' | 'area'
  title: string
  /** Heading of the first column of the table ("Month"). */
  labelHeader: string
  points: readonly ChartPoint[]
  series: readonly ChartSeries[]
  format: (value: number) => string
  /** Shorter format for the axis; `format` where left out. */
  formatAxis?: (value: number) => string
  heightPx?: number
  /** Stacks bars and areas on one another. */
  stacked?: boolean
}

/** The one chart: a drawing for the eye and the same figures as a table for everybody; says how much is unknown. */
export function Chart(props: ChartProps) {
  const { title, points, series, heightPx = 220 } = props
  const t = useMessage()
  const titleId = useId()
  const [asTable, setAsTable] = useState(false)
  const unknown = points.filter(({ values }) => series.some(({ id }) => (values[id] ?? null) === null)).length
  return (
    <figure className={classes.chart} aria-labelledby={titleId}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <figcaption id={titleId} className={classes.caption}>
          {title}
          {unknown > 0 && (
            <span className={classes.unknown}>
              {t('shell.chart.unknown', { unknown, total: points.length })}
            </span>
          )}
        </figcaption>
        <Button
          variant="subtle"
          color="gray"
          data-print="no"
          leftSection={<Icon name={asTable ? 'concentration' : 'rows'} sizePx={14} />}
          onClick={() => setAsTable(!asTable)}
        >
          {t(asTable ? 'shell.chart.asDrawing' : 'shell.chart.asTable')}
        </Button>
      </Group>
      {asTable ? (
        <ChartTable {...props} />
      ) : (
        <div className={classes.drawing} style={{ height: heightPx }} aria-hidden="true">
          <Suspense fallback={null}>
            <ChartDrawing {...props} heightPx={heightPx} />
          </Suspense>
        </div>
      )}
    </figure>
  )
}
