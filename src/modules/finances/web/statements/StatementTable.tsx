import { ActionIcon, Button } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { Money } from '../../../../web/ui/Figure.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import classes from '../finances.module.css'
import { type Statement, statementLines } from '../finances.ts'

type StatementTableProps = {
  statements: readonly Statement[]
  mayEdit: boolean
  onEdit: (statement: Statement) => void
  onRemove: (statement: Statement) => void
}

/** Lines down, years across, as books are read. */
export function StatementTable({ statements, mayEdit, onEdit, onRemove }: StatementTableProps) {
  const t = useMessage()
  const format = useFormat()
  const sourceOf = ({ source, fileName, notedBy }: Statement) =>
    [source, fileName ?? (notedBy && t('finances.statement.by', { name: notedBy }))]
      .filter(Boolean)
      .join(', ')
  return (
    <div className={classes.scroll} role="group" aria-label={t('finances.statements')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('finances.line')}</th>
            {statements.map((statement) => (
              <th scope="col" key={statement.id}>
                {statement.year}
                {mayEdit && (
                  <div data-print="no">
                    <Button
                      variant="subtle"
                      aria-label={`${t('dossier.change')}: ${statement.year}`}
                      onClick={() => onEdit(statement)}
                    >
                      {t('dossier.change')}
                    </Button>
                    <ActionIcon
                      aria-label={t('dossier.remove', { name: String(statement.year) })}
                      onClick={() => onRemove(statement)}
                    >
                      <Icon name="close" sizePx={12} />
                    </ActionIcon>
                  </div>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statementLines.map((line) => (
            <tr key={line}>
              <th scope="row">{t(`finances.line.${line}`)}</th>
              {statements.map((statement) => (
                <td key={statement.id}>
                  <Money value={statement[line]} currency={statement.currency} reason={null} />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('finances.altman')}</th>
            {statements.map(({ id, altman }) => (
              <td key={id}>
                {altman.score.value === null
                  ? '—'
                  : `${format.number(altman.score.value, { digits: 2, fixed: true })} (${t(`finances.altman.zone.${altman.zone!}`)})`}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('finances.statement.source')}</th>
            {statements.map((statement) => (
              <td key={statement.id}>{sourceOf(statement) || '—'}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}
