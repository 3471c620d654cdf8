import { Button, Group } from '@mantine/core'
import type { ContractRouterClient } from '@orpc/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { useMe } from '../../../web/session.ts'
import { DateText } from '../../../web/ui/Figure.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import { QueryView } from '../../../web/ui/QueryView.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import type { productsContract } from '../contract.ts'
import classes from './products.module.css'

type Found = Awaited<ReturnType<ContractRouterClient<typeof productsContract>['lookalikes']>>
type Lookalike = Found['items'][number]

/** Products that are likely one under two spellings, with the facts and the money behind each, and what was decided so far. */
export function ProductLookalikes({ whenNone = true }: { whenNone?: boolean }) {
  const t = useMessage()
  const { role } = useMe()
  const mayDecide = role === 'head' || role === 'admin'
  const query = useQuery({ ...api.products.lookalikes.queryOptions(), enabled: mayDecide })
  const isSilent = query.data !== undefined && query.data.items.length + query.data.decided.length === 0
  if (!mayDecide || (isSilent && !whenNone)) return null
  return (
    <Panel title={t('tenders.products')} hint={t('tenders.products.hint')}>
      <QueryView query={query} lines={3}>
        {({ items, decided }) => (
          <>
            {items.length === 0 && <span className={classes.dimmed}>{t('tenders.products.none')}</span>}
            <ul className={classes.list}>
              {items.map((item) => (
                <ProductPair key={item.key} item={item} />
              ))}
            </ul>
            {decided.length > 0 && <Decided decided={decided} />}
          </>
        )}
      </QueryView>
    </Panel>
  )
}

function useDecide() {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const undo = async (decisionId: string) => {
    await client.products.undoLookalike({ decisionId })
    await queryClient.invalidateQueries()
  }
  const decide = async ({ key, name, product }: Lookalike, verdict: 'accepted' | 'refused') => {
    const act = verdict === 'accepted' ? client.products.acceptLookalike : client.products.refuseLookalike
    const { id } = await act({ key })
    await queryClient.invalidateQueries()
    notice.undoable(t(`tenders.products.${verdict}`, { name, product }), () => undo(id))
  }
  return { undo, decide, failed: notice.failed }
}

function ProductPair({ item }: { item: Lookalike }) {
  const t = useMessage()
  const format = useFormat()
  const { decide, failed } = useDecide()
  const { name, product, kind, facts, amounts, files } = item
  const money = amounts.map(({ amount, currency }) => format.money(amount, currency)).join(' + ')
  return (
    <li className={classes.pair}>
      <div>
        <strong>
          {name} = {product}?
        </strong>
        <div>{t(`tenders.products.kind.${kind}`)}</div>
        <span className={classes.dimmed}>
          {[t('tenders.products.facts', { count: facts }), money, files.join(', ')]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <Group gap="xs">
        <Button onClick={() => void decide(item, 'accepted').catch(failed)}>
          {t('tenders.products.accept')}
        </Button>
        {kind === 'nearEqual' && (
          <Button variant="default" onClick={() => void decide(item, 'refused').catch(failed)}>
            {t('tenders.products.refuse')}
          </Button>
        )}
      </Group>
    </li>
  )
}

function Decided({ decided }: { decided: Found['decided'] }) {
  const t = useMessage()
  const { undo, failed } = useDecide()
  return (
    <>
      <h3>{t('tenders.products.decided')}</h3>
      <ul className={classes.list}>
        {decided.map(({ id, name, product, verdict, decidedBy, decidedAt, moved }) => (
          <li key={id} className={classes.pair}>
            <div>
              {t(`tenders.products.${verdict}`, { name, product })}
              <div className={classes.dimmed}>
                <DateText value={decidedAt} withTime /> · {decidedBy}
                {moved > 0 && ` · ${t('tenders.products.facts', { count: moved })}`}
              </div>
            </div>
            <Button
              variant="default"
              aria-label={t('tenders.products.undo.of', { name })}
              onClick={() => void undo(id).catch(failed)}
            >
              {t('shell.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
