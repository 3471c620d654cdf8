import { useMessage } from '../../../web/message.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import type { Account } from './account.ts'
import classes from './accounts.module.css'

/** By what names, tax numbers and codes files may call this company, and the columns they brought that have no field. */
export function KnownAs({ account }: { account: Account }) {
  const t = useMessage()
  const lists = [
    [t('account.names'), account.names],
    [t('account.taxNumbers'), account.taxNumbers],
    [t('account.codes'), account.codes],
  ] as const
  const extra = Object.entries(account.extra ?? {})
  return (
    <Panel title={t('account.knownAs')} hint={t('account.knownAs.hint')}>
      <dl className={classes.fields}>
        {lists.map(([label, values]) => (
          <div key={label} className={classes.wide}>
            <dt>{label}</dt>
            <dd>
              {values.length > 0 ? (
                values.join(' · ')
              ) : (
                <span className={classes.dimmed}>{t('account.field.empty')}</span>
              )}
            </dd>
          </div>
        ))}
        {extra.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
