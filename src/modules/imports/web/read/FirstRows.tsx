import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import type { Inspection } from '../draft/draft.ts'
import { keptMap } from '../draft/mapChange.ts'
import classes from './read.module.css'
import type { ReadProps } from './FileFacts.tsx'

type Row = Inspection['rows'][number]

const types = ['title', 'header', 'blank', 'group', 'total', 'record', 'bad', 'unknown'] as const

/** The first rows as they stand in the file, each with what it was taken for; a row number makes its row the header. */
export function FirstRows({ inspection, draft, change }: ReadProps) {
  const t = useMessage()
  const width = inspection.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const choose = (headerRow: number) =>
    change({ map: keptMap(draft.map, { headerRow }), edits: [], rules: {} })
  return (
    <Panel title={t('import.rows')} hint={t('import.rows.hint')}>
      <div className={classes.scroller} tabIndex={0} role="group" aria-label={t('import.rows')}>
        <table className={classes.raw}>
          <thead>
            <tr>
              <th scope="col">{t('import.rows.number')}</th>
              <th scope="col">{t('import.rows.type')}</th>
              {Array.from({ length: width }, (_, index) => (
                <th key={index} scope="col">
                  {inspection.columns.find((column) => column.index === index)?.header ?? ''}
                  <span className="hidden-visually">{t('import.rows.column', { number: index + 1 })}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inspection.rows.map((row) => (
              <RawRow key={row.row} row={row} width={width} onHeader={() => choose(row.row)} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

function RawRow({ row, width, onHeader }: { row: Row; width: number; onHeader: () => void }) {
  const t = useMessage()
  const type = types.find((known) => known === row.type) ?? 'unknown'
  const isData = type === 'record' || type === 'unknown'
  return (
    <tr data-type={type}>
      <th scope="row">
        <button
          type="button"
          className={classes.rowNumber}
          onClick={onHeader}
          title={t('import.rows.makeHeader', { row: row.row })}
          aria-label={t('import.rows.makeHeader', { row: row.row })}
        >
          {row.row}
        </button>
      </th>
      <td>{isData ? '' : t(`import.rowType.${type}`)}</td>
      {Array.from({ length: width }, (_, index) => (
        <td key={index}>{String(row.cells[index] ?? '')}</td>
      ))}
    </tr>
  )
}
