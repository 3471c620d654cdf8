import { Drawer } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../web/api.ts'
import { T, useMessage } from '../../../web/message.tsx'
import { DateText, Money } from '../../../web/ui/Figure.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import { QueryView } from '../../../web/ui/QueryView.tsx'
import classes from './lines.module.css'

const SHOWN = 200

/** Order lines that name no customer, by file and row, so that the files can be mended; the newest ones. */
export function LinesWithoutAccount({ onClosed }: { onClosed: () => void }) {
  const t = useMessage()
  const lines = useQuery(api.orders.withoutAccount.queryOptions({ input: { limit: SHOWN } }))
  return (
    <Drawer
      opened
      onClose={onClosed}
      position="right"
      size="lg"
      title={t('account.withoutAccount')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <p>{t('account.withoutAccount.hint')}</p>
      <QueryView query={lines} lines={8}>
        {({ items, total }) => (
          <>
            <p className={classes.dimmed}>
              <T id="shell.table.countOf" values={{ shown: items.length, total }} />
            </p>
            <ul className={classes.list}>
              {items.map((line) => (
                <li key={line.id}>
                  <span>
                    <DateText value={line.orderedOn} /> · {line.orderNumber || t('account.line.noNumber')}
                    <small className={classes.dimmed}>
                      {line.product} {line.product && '· '}
                      {line.importId ? (
                        <PathLink path={`/import/${line.importId}`}>
                          {line.fileName} · {t('account.line.row', { row: line.sourceRow })}
                        </PathLink>
                      ) : (
                        t('account.line.row', { row: line.sourceRow })
                      )}
                    </small>
                  </span>
                  <span>
                    {line.amount === null ? (
                      t('account.line.unpriced')
                    ) : (
                      <Money value={line.amount} currency={line.currency} digits={2} fixed />
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
    </Drawer>
  )
}
