import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../../web/api.ts'
import { useLanguage } from '../../../../web/language.tsx'
import { useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import classes from '../imports.module.css'
import { useImportTexts } from '../importTexts.ts'
import { skipFilePath } from '../path.ts'

const SHOWN = 50

/** The rows that were left out, with cell and reason, and the file in which they can be corrected. */
export function SkipList({ importId, count }: { importId: string; count: number }) {
  const t = useMessage()
  const { language } = useLanguage()
  const { reason, field: fieldName } = useImportTexts()
  const query = useQuery(api.imports.skips.queryOptions({ input: { importId, limit: SHOWN, offset: 0 } }))
  return (
    <Panel
      title={t('import.skips', { count })}
      hint={t('import.skips.hint')}
      actions={
        <Button
          component="a"
          href={skipFilePath(importId, language)}
          download
          variant="default"
          leftSection={<Icon name="exported" sizePx={14} />}
        >
          {t('import.skips.download')}
        </Button>
      }
    >
      <QueryView query={query}>
        {({ items }) => (
          <>
            <ul className={classes.changes}>
              {items.map(({ row, problems }) => (
                <li key={row}>
                  {problems.map((problem) => (
                    <div key={`${problem.index} ${problem.field}`} className={classes.badRow}>
                      <span>{t('import.rows.row', { row })}</span>
                      <span>
                        {problem.column || (problem.field === null ? '' : fieldName(problem.field))}
                      </span>
                      <span>
                        {problem.value === '' ? (
                          <em className={classes.note}>{t('import.bad.blank')}</em>
                        ) : (
                          <span className={classes.value}>{problem.value}</span>
                        )}
                      </span>
                      <span>{reason(problem.reason)}</span>
                    </div>
                  ))}
                </li>
              ))}
            </ul>
            {count > items.length && (
              <Text c="dimmed">{t('import.kept.more', { count: count - items.length })}</Text>
            )}
          </>
        )}
      </QueryView>
    </Panel>
  )
}
