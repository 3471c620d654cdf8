import { Button, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { useSearchState } from '../../../web/searchState.ts'
import { Empty } from '../../../web/ui/Empty.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import { QueryView } from '../../../web/ui/QueryView.tsx'
import { AtAccount } from '../../competitors/web/AtAccount.tsx'
import type { WhyProps } from '../../segments/web/standing/why.ts'
import { HoldingChoice } from './HoldingChoice.tsx'
import { FigureTiles } from './FigureTiles.tsx'
import { OpportunityTable } from './list/OpportunityTable.tsx'
import { PatternLines } from './PatternLines.tsx'
import { RecordDialog } from './record/RecordDialog.tsx'
import { RivalStrengths } from './RivalStrengths.tsx'
import { OutcomeTable } from './why/OutcomeTable.tsx'

type AccountTendersProps = {
  accountId: string
  mayEdit: boolean
  /** The account belongs to a holding. */
  inHolding: boolean
  /** It stands above others and under none: its figures are those of the holding, unless the reader asks otherwise. */
  isHead: boolean
  /** Where the account stands, with the ratings of competitors; undefined while it is on its way. */
  why: WhyProps['why'] | undefined
}

/** Tenders and opportunities of an account: why we win and lose there, what is open, and what came of the rest. */
export function AccountTenders(props: AccountTendersProps) {
  const { accountId, mayEdit, inHolding, isHead, why } = props
  const t = useMessage()
  const [search] = useSearchState()
  const wholeHolding =
    inHolding && (search.wholeHolding === undefined ? isHead : search.wholeHolding === 'true')
  const [isRecording, setRecording] = useState(false)
  const figures = useQuery(api.tenders.figures.queryOptions({ input: { accountId, wholeHolding } }))
  const patterns = useQuery(
    api.tenders.patterns.queryOptions({ input: { accountId, wholeHolding, by: ['reason'] } }),
  )
  const open = useQuery(
    api.tenders.list.queryOptions({ input: { accountId, outcome: 'open', limit: 100 } }),
  ).data
  return (
    <Stack gap="md">
      {inHolding && <HoldingChoice wholeHolding={wholeHolding} accounts={figures.data?.accounts} />}
      <QueryView query={patterns} lines={2}>
        {(found) => <PatternLines found={found} />}
      </QueryView>
      <QueryView query={figures} lines={3}>
        {(data) => <FigureTiles figures={data} />}
      </QueryView>
      <Panel
        title={t('tenders.list')}
        actions={mayEdit && <Button onClick={() => setRecording(true)}>{t('tenders.record')}</Button>}
      >
        <OpportunityTable
          accountId={accountId}
          wholeHolding={wholeHolding}
          empty={
            <Empty
              text={t('tenders.empty.account')}
              action={<PathLink path="/import">{t('tenders.empty.import')}</PathLink>}
            />
          }
        />
      </Panel>
      <AtAccount
        accountId={accountId}
        mayEdit={mayEdit}
        strengths={strengthsBeside({ why, accountId, mayEdit })}
      />
      <OutcomeTable accountId={accountId} wholeHolding={wholeHolding} />
      {isRecording && (
        <RecordDialog
          accountId={accountId}
          known={null}
          open={open?.items}
          onClosed={() => setRecording(false)}
        />
      )}
    </Stack>
  )
}

/** The strengths of a competitor, once it is known how the account stands. */
const strengthsBeside =
  ({ why, ...rest }: Pick<AccountTendersProps, 'why' | 'accountId' | 'mayEdit'>) =>
  (competitor: string) =>
    why && <RivalStrengths {...rest} why={why} competitor={competitor} />
