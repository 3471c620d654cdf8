import { ActionIcon, Button, Group } from '@mantine/core'
import { useMessage } from '../../../web/message.tsx'
import { Icon } from '../../../web/ui/Icon.tsx'
import { StatusBadge } from '../../../web/ui/StatusBadge.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'
import type { Need } from './needs.ts'
import classes from './needs.module.css'

type NeedCardProps = {
  need: Need
  leadsTo: Need | null
  mayEdit: boolean
  onEdit: () => void
  onRemove: () => void
}

/** A need with whom we know it from, what product it is about, and what it leads to. */
export function NeedCard({ need, leadsTo, mayEdit, onEdit, onRemove }: NeedCardProps) {
  const t = useMessage()
  const format = useFormat()
  const said = [
    need.contact ?? t('needs.nobody'),
    need.product,
    t('needs.noted', { date: format.date(need.notedOn), name: need.notedBy ?? '' }),
  ].filter(Boolean)
  return (
    <li className={classes.card} data-settled={need.settledOn !== null || undefined}>
      <p>{need.text}</p>
      {need.settledOn && (
        <StatusBadge tone="good" label={t('needs.settled', { date: format.date(need.settledOn) })} />
      )}
      <div className={classes.dimmed}>{said.join(' · ')}</div>
      {leadsTo && <div className={classes.dimmed}>→ {leadsTo.text}</div>}
      {mayEdit && (
        <Group gap={4} justify="flex-end" data-print="no">
          <Button variant="subtle" aria-label={`${t('dossier.change')}: ${need.text}`} onClick={onEdit}>
            {t('dossier.change')}
          </Button>
          <ActionIcon aria-label={t('dossier.remove', { name: need.text })} onClick={onRemove}>
            <Icon name="close" sizePx={14} />
          </ActionIcon>
        </Group>
      )}
    </li>
  )
}
