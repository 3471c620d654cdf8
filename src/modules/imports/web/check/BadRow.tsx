import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { type Edit, editedValue, type Skip, withEdit } from '../draft/draft.ts'
import classes from '../imports.module.css'
import { useImportTexts } from '../importTexts.ts'

type BadRowProps = {
  skip: Skip
  headers: readonly string[]
  edits: readonly Edit[]
  onEdit: (edits: Edit[]) => void
}

/** One row: what is wrong with it, cell by cell, and on demand all of its cells. */
export function BadRow({ skip, headers, edits, onEdit }: BadRowProps) {
  const t = useMessage()
  const { field: fieldName, reason } = useImportTexts()
  const [isWhole, setWhole] = useState(false)
  const text = (column: number) => String(skip.cells[column] ?? '')
  const cell = (column: number, label: string) => (
    <EditCell
      label={label}
      value={editedValue(edits, skip.row, column) ?? text(column)}
      original={text(column)}
      onChange={(value) => onEdit(withEdit(edits, { row: skip.row, column, value }, text(column)))}
    />
  )
  return (
    <li>
      {skip.problems.map((problem) => {
        const name = problem.column || (problem.field === null ? '' : fieldName(problem.field))
        return (
          <div key={`${problem.index} ${problem.field}`} className={classes.badRow}>
            <span>{t('import.rows.row', { row: skip.row })}</span>
            <span>{name}</span>
            {problem.index >= 0 ? (
              cell(problem.index, t('import.bad.cell', { row: skip.row, column: name }))
            ) : (
              <span className={classes.note}>{problem.value || t('import.bad.noColumn')}</span>
            )}
            <span>{reason(problem.reason)}</span>
          </div>
        )
      })}
      <Button size="compact-xs" variant="subtle" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {t(isWhole ? 'import.bad.less' : 'import.bad.whole')}
      </Button>
      {isWhole && (
        <div className={classes.cells}>
          {headers.map((header, column) => (
            <label key={column}>
              <span className={classes.note}>{header}</span>
              {cell(column, t('import.bad.cell', { row: skip.row, column: header }))}
            </label>
          ))}
        </div>
      )}
    </li>
  )
}

type EditCellProps = { label: string; value: string; original: string; onChange: (value: string) => void }

/** A cell that can be corrected; what it said in the file stays in sight. */
function EditCell({ label, value, original, onChange }: EditCellProps) {
  const t = useMessage()
  const isEdited = value !== original
  return (
    <TextInput
      size="xs"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={
        isEdited
          ? t('import.bad.was', { value: original === '' ? t('import.bad.blank') : original })
          : undefined
      }
      inputWrapperOrder={['input', 'description']}
      maxLength={2000}
    />
  )
}
