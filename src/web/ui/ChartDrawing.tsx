import '@mantine/charts/styles.layer.css'
import { AreaChart, BarChart, LineChart } from '@mantine/charts'
import { useReducedMotion } from '@mantine/hooks'
import type { ChartProps } from './Chart.tsx'

/** The drawing of a chart, loaded by Chart. It is decoration for a screen reader, which gets the table. */
export default function ChartDrawing(props: ChartProps & { heightPx: number }) {
  const { kind, points, series, format, formatAxis = format, heightPx, stacked = false } = props
  const still = useReducedMotion()
  const animation = { isAnimationActive: !still }
  const common = {
    h: heightPx,
    data: points.map(({ label, values }) => ({ label, ...values })),
    dataKey: 'label',
    series: series.map(({ id, label }, index) => ({
      name: id,
      label,
      color: `var(--series-${(index % 6) + 1})`,
    })),
    withLegend: series.length > 1,
    valueFormatter: format,
    yAxisProps: { tickFormatter: formatAxis, width: 56 },
    gridColor: 'var(--border)',
    textColor: 'var(--mantine-color-dimmed)',
    accessibilityLayer: false,
  }
  if (kind === 'bar') {
    return <BarChart {...common} type={stacked ? 'stacked' : 'default'} barProps={animation} />
  }
  if (kind === 'area') {
    return (
      <AreaChart
        {...common}
        type={stacked ? 'stacked' : 'default'}
        connectNulls={false}
        areaProps={animation}
      />
    )
  }
  return <LineChart {...common} curveType="linear" connectNulls={false} lineProps={animation} />
}
