import { Checkbox } from '@mantine/core'
import { useMessage } from '../../../web/message.tsx'
import { useSearchState } from '../../../web/searchState.ts'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import type { Figures } from './tender.ts'
import classes from './tenders.module.css'

const NAMED = 8

type HoldingChoiceProps = { wholeHolding: boolean; accounts: Figures['accounts'] | undefined }

/** Whether the whole holding is counted or this account alone, and which accounts that are. */
export function HoldingChoice({ wholeHolding, accounts }: HoldingChoiceProps) {
  const t = useMessage()
  const [, change] = useSearchState()
  return (
    <div>
      <Checkbox
        size="xs"
        label={t('tenders.holding')}
        checked={wholeHolding}
        onChange={(event) => change({ wholeHolding: event.currentTarget.checked ? 'true' : 'false' })}
      />
      {wholeHolding && accounts && accounts.length > 0 && (
        <div className={classes.dimmed}>
          {t('tenders.holding.counted')}{' '}
          {accounts.slice(0, NAMED).map(({ accountId, account, count }, place) => (
            <span key={accountId}>
              {place > 0 && ', '}
              <PathLink path={`/accounts/${accountId}?tab=tenders`}>{account}</PathLink> ({count})
            </span>
          ))}
          {accounts.length > NAMED && ` ${t('tenders.holding.more', { count: accounts.length - NAMED })}`}
        </div>
      )}
    </div>
  )
}
