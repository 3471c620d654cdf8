import { useMessage } from '../../../../web/message.tsx'
import { ViewLine } from '../ViewLine.tsx'
import type { Why } from './why.ts'

/** Which days, which currency and, for a holding seen as one customer, whose figures the page shows. */
export function StandingLine({ why, accountId }: { why: Why; accountId: string }) {
  const t = useMessage()
  const { standing, asOf, from, currency } = why
  const isHolding = standing.members > 1 || standing.id !== accountId
  return (
    <>
      <ViewLine asOf={asOf} from={from} currency={currency} />
      {isHolding && ` · ${t('account.holding', { name: standing.name, count: standing.members })}`}
    </>
  )
}
