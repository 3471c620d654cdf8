import { useQueryClient } from '@tanstack/react-query'
import { useMessage } from '../../../../web/message.tsx'
import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx'
import { DateText } from '../../../../web/ui/Figure.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { SettingKey } from '../settings.ts'
import type { HistoryRow } from './changes.ts'
import { useChangeTexts } from './useChangeTexts.ts'
import classes from './history.module.css'

const sectionOf = {
  company: 'settings.section.company',
  workingTime: 'hours.title',
  segmentation: 'settings.section.segmentation',
  keyAccounts: 'settings.section.key-accounts',
  types: 'settings.section.types',
} as const satisfies Record<SettingKey, string>

type HistoryItemProps = { row: HistoryRow; onRestore: () => Promise<unknown> }

/** One change by one person: what it was about, before and after, and the way to have those values again. */
export function HistoryItem({ row, onRestore }: HistoryItemProps) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const { label, value } = useChangeTexts()
  const restore = async () => {
    await onRestore()
    await queryClient.invalidateQueries()
    notice.done(t('settings.saved'))
  }
  return (
    <li>
      <div className={classes.head}>
        <strong>{t(sectionOf[row.key])}</strong>
        <span className={classes.dimmed}>
          <DateText value={row.validFrom} withTime />
          {row.setBy && ` · ${row.setBy}`}
        </span>
        {row.isCurrent && <StatusBadge tone="good" label={t('settings.history.current')} />}
        {!row.isCurrent && (
          <ConfirmButton
            color="gray"
            variant="subtle"
            size="compact-xs"
            question={t('settings.history.restore.question')}
            consequence={t('settings.history.restore.consequence', { section: t(sectionOf[row.key]) })}
            confirmLabel={t('settings.history.restore')}
            onConfirm={restore}
          >
            {t('settings.history.restore')}
          </ConfirmButton>
        )}
      </div>
      <ul className={classes.changes}>
        {row.changes.map((change) => (
          <li key={`${change.field} ${change.criterion?.id}`}>
            {label(change)}: <del>{value(change, change.before)}</del>
            <span aria-hidden="true"> → </span>
            <span className="hidden-visually"> {t('settings.history.to')} </span>
            <ins>{value(change, change.after)}</ins>
          </li>
        ))}
      </ul>
    </li>
  )
}
