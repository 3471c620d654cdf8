import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../web/api.ts'
import { T, useMessage } from '../../../web/message.tsx'
import { ConfirmButton } from '../../../web/ui/ConfirmButton.tsx'
import { DateText } from '../../../web/ui/Figure.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import { QueryView } from '../../../web/ui/QueryView.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import type { Account } from './account.ts'
import classes from './accounts.module.css'

/** What was merged into this account; each merge can be undone with everything that came with it. */
export function AccountMerges({ account }: { account: Account }) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const merges = useQuery(api.accounts.merges.queryOptions({ input: { accountId: account.id } }))

  async function undo(mergeId: string) {
    const { merged } = await client.accounts.undoMerge({ mergeId })
    await queryClient.invalidateQueries()
    notice.done(t('account.merge.undone', { name: merged.name }))
  }

  return (
    <Panel
      title={t('account.merges')}
      actions={<PathLink path="/duplicates">{t('account.merges.find')}</PathLink>}
    >
      <QueryView query={merges} lines={2}>
        {(items) =>
          items.length === 0 ? (
            <span className={classes.dimmed}>{t('account.merges.none')}</span>
          ) : (
            <ul className={classes.list}>
              {items.map(({ id, merged, mergedAt, mergedBy, undoneAt, moved }) => (
                <li key={id}>
                  <span>
                    <strong>{merged.name}</strong>
                    <span className={classes.dimmed}>
                      {' · '}
                      <DateText value={mergedAt} /> {mergedBy}
                    </span>
                  </span>
                  {undoneAt !== null && (
                    <span className={classes.dimmed}>
                      <T id="account.merge.undoneOn" values={{ date: <DateText value={undoneAt} /> }} />
                    </span>
                  )}
                  {undoneAt === null && account.mayEdit && (
                    <ConfirmButton
                      variant="default"
                      color="gray"
                      question={t('account.merge.undo.question', { name: merged.name })}
                      consequence={t('account.merge.undo.consequence', { count: factsIn(moved) })}
                      confirmLabel={t('account.merge.undo')}
                      onConfirm={() => undo(id)}
                    >
                      {t('account.merge.undo')}
                    </ConfirmButton>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Panel>
  )
}

function factsIn(moved: Record<string, number>): number {
  return Object.values(moved).reduce((sum, count) => sum + count, 0)
}
