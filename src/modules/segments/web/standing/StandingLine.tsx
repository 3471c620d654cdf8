import { useMessage } from '../../../../web/message.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { useView } from '../useView.ts'
import { accountPath } from '../view.ts'
import { ViewLine } from '../ViewLine.tsx'
import type { Why } from './why.ts'

type StandingLineProps = {
  why: Why
  accountId: string
  /** How many companies stand below it in its holding. */
  below: number
}

/** Which days, which currency and, for a holding seen as one customer, whose figures the page shows. */
export function StandingLine({ why, accountId, below }: StandingLineProps) {
  const t = useMessage()
  const [view] = useView()
  const { standing, asOf, from, currency } = why
  const isHolding = standing.members > 1 || standing.id !== accountId
  return (
    <>
      <ViewLine asOf={asOf} from={from} currency={currency} />
      {isHolding && ` · ${t('account.holding', { name: standing.name, count: standing.members })}`}
      {below > 0 && !isHolding && standing.value === null && (
        <>
          {` · ${t('account.holding.headOnly', { count: below })} `}
          <PathLink path={accountPath(accountId, { ...view, by: 'parent' })}>
            {t('account.holding.asOne')}
          </PathLink>
        </>
      )}
    </>
  )
}
