import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import type { Account } from '../../../accounts/web/account.ts'
import { FIELDS } from '../../../accounts/web/editable.ts'
import { InlineField } from '../../../accounts/web/InlineField.tsx'
import classes from '../finances.module.css'

/** What was agreed of credit and payment, edited where it stands. */
export function TermsPanel({ account, currency }: { account: Account; currency: string | null }) {
  const t = useMessage()
  return (
    <Panel title={t('finances.terms')}>
      <dl className={classes.fields}>
        {(['creditLimit', 'creditCurrency', 'paymentDays'] as const).map((name) => (
          <div key={name}>
            <dt>{t(FIELDS[name].label)}</dt>
            <dd>
              <InlineField
                account={account}
                field={FIELDS[name]}
                currency={account.creditCurrency ?? currency}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
