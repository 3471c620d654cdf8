import { useQuery } from '@tanstack/react-query'
import { Contracts } from '../../contracts/web/Contracts.tsx'
import { api } from '../../../web/api.ts'
import { QueryView } from '../../../web/ui/QueryView.tsx'
import { GoalsPanel } from './GoalsPanel.tsx'
import { NeedsPanel } from './NeedsPanel.tsx'
import classes from './needs.module.css'

/** What was agreed with the account, what it needs in the order of questions, and what it wants to reach by when. */
export function AgreementsAndNeeds({ accountId, mayEdit }: { accountId: string; mayEdit: boolean }) {
  const query = useQuery(api.needs.get.queryOptions({ input: { accountId } }))
  return (
    <QueryView query={query} lines={10}>
      {({ needs, goals, people }) => (
        <div className={classes.stack}>
          <Contracts accountId={accountId} mayEdit={mayEdit} />
          <NeedsPanel {...{ accountId, mayEdit, needs, people }} />
          <GoalsPanel {...{ accountId, mayEdit, goals, people }} />
        </div>
      )}
    </QueryView>
  )
}
