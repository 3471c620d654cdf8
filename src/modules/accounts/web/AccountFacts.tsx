import type { ReactNode } from 'react'
import { useMessage } from '../../../web/message.tsx'
import { DateText } from '../../../web/ui/Figure.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import type { Account } from './account.ts'
import classes from './accounts.module.css'
import { FIELDS } from './editable.ts'
import { InlineField } from './InlineField.tsx'

type AccountFactsProps = {
  account: Account
  currency: string | null
  lastOrderOn: string | null | undefined
  /** Where another account stands, seen as here. */
  pathOf: (accountId: string) => string
}

/** Who the account is, in a line below its name. */
export function AccountFacts({ account, currency, lastOrderOn, pathOf }: AccountFactsProps) {
  const t = useMessage()
  const inline = (name: 'ownerId' | 'country' | 'industry') => (
    <Fact label={t(FIELDS[name].label)}>
      <InlineField account={account} field={FIELDS[name]} currency={currency} />
    </Fact>
  )
  return (
    <dl className={classes.head}>
      {inline('ownerId')}
      {inline('country')}
      {inline('industry')}
      <Fact label={t('account.field.parent')}>
        {account.parent ? (
          <PathLink path={pathOf(account.parent.id)}>{account.parent.name}</PathLink>
        ) : (
          <span className={classes.dimmed}>{t('portfolio.absent.parent')}</span>
        )}
      </Fact>
      {account.ultimate &&
        account.ultimate.id !== account.parent?.id &&
        account.ultimate.id !== account.id && (
          <Fact label={t('account.ultimate')}>
            <PathLink path={pathOf(account.ultimate.id)}>{account.ultimate.name}</PathLink>
          </Fact>
        )}
      {lastOrderOn !== undefined && (
        <Fact label={t('portfolio.column.lastOrder')}>
          <DateText value={lastOrderOn} reason="NO_HISTORY" />
        </Fact>
      )}
    </dl>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
