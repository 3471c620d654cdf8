import { Table } from '@mantine/core'
import type { ChartProps } from './Chart.tsx'
import classes from './Chart.module.css'
import { Unknown } from './Unknown.tsx'

/** The figures of a chart in rows and columns. */
export function ChartTable({ title, labelHeader, points, series, format }: ChartProps) {
  return (
    <Table.ScrollContainer minWidth={240} type="native">
      <Table className={classes.table} aria-label={title} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{labelHeader}</Table.Th>
            {series.map(({ id, label }) => (
              <Table.Th key={id} scope="col" ta="end">
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {points.map(({ label, values }) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" fw={400}>
                {label}
              </Table.Th>
              {series.map(({ id }) => (
                <Table.Td key={id} ta="end">
                  {typeof values[id] === 'number' ? format(values[id]) : <Unknown short />}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
