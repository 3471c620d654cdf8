import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { SlaTerm } from '../../../contracts/web/agreed.ts'
import { useSlaText } from '../../../contracts/web/useSlaText.ts'
import type { Difference } from '../draft/draft.ts'
import classes from '../imports.module.css'
import { useImportTexts } from '../importTexts.ts'

const MOST = 50
const SHOWN_AT_FIRST = 6

/** Examples of what is new and of what changes or has changed, before and after. */
export function Differences({ importId, isPast = false }: { importId: string; isPast?: boolean }) {
  const t = useMessage()
  const [isWhole, setWhole] = useState(false)
  const query = useQuery(api.imports.differences.queryOptions({ input: { importId, limit: MOST } }))
  if (query.data?.length === 0) return null
  return (
    <Panel
      title={t(isPast ? 'import.differences.past' : 'import.differences')}
      hint={t('import.differences.hint', { count: query.data?.length ?? MOST })}
    >
      <QueryView query={query}>
        {(items) => (
          <>
            <ul className={classes.changes}>
              {items
                .toSorted((left, right) => Number(left.type === 'new') - Number(right.type === 'new'))
                .slice(0, isWhole ? MOST : SHOWN_AT_FIRST)
                .map((difference, index) => (
                  <DifferenceRow key={`${difference.row} ${index}`} difference={difference} />
                ))}
            </ul>
            {!isWhole && items.length > SHOWN_AT_FIRST && (
              <Button variant="subtle" onClick={() => setWhole(true)}>
                {t('import.differences.all', { count: items.length })}
              </Button>
            )}
          </>
        )}
      </QueryView>
    </Panel>
  )
}

function DifferenceRow({ difference: { row, account, type, before, after } }: { difference: Difference }) {
  const t = useMessage()
  const { field: fieldName } = useImportTexts()
  const show = useValueText()
  const stood = flat(before ?? {})
  const changed = Object.entries(flat(after)).filter(
    ([name, value]) => before === null || value !== stood[name],
  )
  return (
    <li>
      <div className={classes.changeHead}>
        <StatusBadge tone={type === 'new' ? 'good' : 'accent'} label={t(`import.difference.${type}`)} />
        {account !== null && <strong>{account}</strong>}
        {row !== null && <span className={classes.note}>{t('import.rows.row', { row })}</span>}
      </div>
      <dl className={classes.pairs}>
        {changed.map(([name, value]) => (
          <div key={name}>
            <dt>{fieldName(name)}</dt>
            <dd>
              {before !== null && (
                <>
                  <del>{show(name, stood[name])}</del>
                  <span aria-hidden="true"> → </span>
                </>
              )}
              {before === null ? show(name, value) : <ins>{show(name, value)}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

/** Columns without a field of ours stand beside those that have one. */
function flat(values: Record<string, unknown>): Record<string, unknown> {
  const { extra, ...fields } = values
  return typeof extra === 'object' && extra !== null ? { ...fields, ...extra } : fields
}

const years = new Set(['foundedYear', 'year'])

function useValueText(): (name: string, value: unknown) => string {
  const t = useMessage()
  const format = useFormat()
  const { choice } = useImportTexts()
  const slaText = useSlaText()
  return (name, value) => {
    if (value === null || value === undefined || value === '') return t('import.difference.empty')
    // A year is a name rather than a number.
    if (typeof value === 'number' && !years.has(name)) return format.number(value, { digits: 4 })
    if (name === 'sla') {
      const terms = (value as SlaTerm[]).map(slaText)
      return terms.length === 0 ? t('import.difference.empty') : terms.join('; ')
    }
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return format.date(text)
    if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return format.instant(text)
    return choice(name, text) ?? text
  }
}
