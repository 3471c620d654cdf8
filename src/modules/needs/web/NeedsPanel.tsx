import { useState } from 'react'
import { client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import { AddLine } from './AddLine.tsx'
import { EditNeed } from './EditNeed.tsx'
import { NeedCard } from './NeedCard.tsx'
import type { Need, Person } from './needs.ts'
import { nextKind } from './needs.ts'
import classes from './needs.module.css'
import { useRefreshNeeds } from './useRefreshNeeds.ts'

const kinds = Object.keys(nextKind) as Need['kind'][]
type NeedsPanelProps = {
  accountId: string
  mayEdit: boolean
  needs: readonly Need[]
  people: readonly Person[]
}

/** Four columns from what is so to what mending it would be worth; a line and Enter notes one more. */
export function NeedsPanel({ accountId, mayEdit, needs, people }: NeedsPanelProps) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefreshNeeds()
  const [edited, setEdited] = useState<Need | null>(null)

  const add = async (kind: Need['kind'], text: string, ties: Partial<Need> = {}) => {
    const { contactId, product, leadsToId, settledOn } = ties
    await client.needs.addNeed({ accountId, kind, text, contactId, product, leadsToId, settledOn })
    await refresh()
  }
  const remove = async (need: Need) => {
    await client.needs.removeNeed({ accountId, id: need.id })
    await refresh()
    notice.undoable(t('needs.removed'), () => add(need.kind, need.text, need))
  }

  return (
    <Panel title={t('needs.title')} hint={t('needs.hint')}>
      <div className={classes.board}>
        {kinds.map((kind) => {
          const own = needs.filter((need) => need.kind === kind)
          return (
            <section key={kind} className={classes.column} aria-label={t(`needs.kind.${kind}`)}>
              <h3>{t(`needs.kind.${kind}`)}</h3>
              <span className={classes.hint}>
                {own.length === 0 ? t(`needs.kind.${kind}.none`) : t(`needs.kind.${kind}.hint`)}
              </span>
              <ul className={classes.cards}>
                {own.map((need) => (
                  <NeedCard
                    key={need.id}
                    need={need}
                    leadsTo={needs.find(({ id }) => id === need.leadsToId) ?? null}
                    mayEdit={mayEdit}
                    onEdit={() => setEdited(need)}
                    onRemove={() => void remove(need).catch(notice.failed)}
                  />
                ))}
              </ul>
              {mayEdit && <AddLine label={t(`needs.add.${kind}`)} onAdd={(text) => add(kind, text)} />}
            </section>
          )
        })}
      </div>
      {edited && (
        <EditNeed {...{ accountId, people, needs }} need={edited} onClosed={() => setEdited(null)} />
      )}
    </Panel>
  )
}
