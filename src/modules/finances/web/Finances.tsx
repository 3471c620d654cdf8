import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Account } from '../../accounts/web/account.ts'
import { api } from '../../../web/api.ts'
import { QueryView } from '../../../web/ui/QueryView.tsx'
import classes from './finances.module.css'
import { PaymentsPanel } from './payments/PaymentsPanel.tsx'
import { TermsPanel } from './payments/TermsPanel.tsx'
import { SignsPanel } from './signs/SignsPanel.tsx'
import { StatementsPanel } from './statements/StatementsPanel.tsx'

type FinancesProps = { account: Account; currency: string | null; asOf: string | undefined }

/** Whether the account can pay, does pay, and how it fares: books, payments, terms, signs. */
export function Finances({ account, currency, asOf }: FinancesProps) {
  const query = useQuery(
    api.finances.get.queryOptions({
      input: { accountId: account.id, asOf },
      placeholderData: keepPreviousData,
    }),
  )
  const shared = { accountId: account.id, mayEdit: account.mayEdit }
  return (
    <QueryView query={query} lines={12}>
      {({ statements, payments, signs }) => (
        <div className={classes.stack}>
          <PaymentsPanel payments={payments} />
          <StatementsPanel {...shared} statements={statements} currency={currency} />
          <div className={classes.columns}>
            <TermsPanel account={account} currency={currency} />
            <SignsPanel {...shared} signs={signs} />
          </div>
        </div>
      )}
    </QueryView>
  )
}
