import { Progress } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { DossierItem } from '../../../../core/dossier/completeness.ts'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import classes from '../accounts.module.css'

const asked = 3

/** How much of the dossier is known, how old the oldest of it is, and the three questions most worth asking next. */
export function DossierPanel({ accountId }: { accountId: string }) {
  const t = useMessage()
  const format = useFormat()
  const query = useQuery(api.accounts.dossier.queryOptions({ input: { accountId } }))
  return (
    <Panel title={t('dossier.title')} hint={t('dossier.hint')}>
      <QueryView query={query} lines={3}>
        {({ known, of, weightedPct, oldest, unknown }) => (
          <>
            <p className={classes.sentence}>
              <strong>{t('dossier.known', { known, of })}</strong>
              {oldest &&
                ` · ${t('dossier.oldest', { item: t(`dossier.item.${oldest.item as DossierItem}`), date: format.date(oldest.on) })}`}
            </p>
            <Progress
              value={weightedPct}
              aria-label={t('dossier.weighted', { pct: format.percent(weightedPct, { digits: 0 }) })}
              mb="sm"
            />
            {unknown.length > 0 && (
              <>
                <h3>{t('dossier.ask')}</h3>
                <ol className={classes.questions}>
                  {unknown.slice(0, asked).map((item) => (
                    <li key={item}>{t(`dossier.question.${item as DossierItem}`)}</li>
                  ))}
                </ol>
                {unknown.length > asked && (
                  <small className={classes.dimmed}>
                    {t('dossier.rest', {
                      items: unknown
                        .slice(asked)
                        .map((item) => t(`dossier.item.${item as DossierItem}`))
                        .join(', '),
                    })}
                  </small>
                )}
              </>
            )}
          </>
        )}
      </QueryView>
    </Panel>
  )
}
