import { Button, Group } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { DateText } from '../../../../web/ui/Figure.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { Account } from '../account.ts'
import classes from '../accounts.module.css'
import { SourceText } from './SourceText.tsx'
import { useValueText } from './useValueText.ts'
import { type AccountValue, disagreement } from './value.ts'

type ValueHistoryProps = { account: Account; history: readonly AccountValue[]; currency: string | null }

/** Every value of a field, newest first; a person can put another one in force, or stand by the one that is. */
export function ValueHistory({ account, history, currency }: ValueHistoryProps) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const textOf = useValueText(currency)
  const isOpen = disagreement(history) !== null

  async function take(value: AccountValue) {
    await client.accounts.takeValue({ accountId: account.id, valueId: value.id, version: account.version })
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: api.accounts.key() }),
      queryClient.invalidateQueries({ queryKey: api.segments.key() }),
    ])
    notice.done(t('dossier.source.taken'))
  }

  return (
    <ul className={classes.list}>
      {history.map((value) => (
        <li key={value.id}>
          <div>
            <Group gap="xs">
              <strong>{textOf(value)}</strong>
              {value.stands && <StatusBadge tone="good" label={t('dossier.source.stands')} />}
            </Group>
            <small className={classes.dimmed}>
              <SourceText value={value} /> · <DateText value={value.notedAt} withTime />
            </small>
          </div>
          {account.mayEdit && (value.stands ? isOpen : value.value !== null) && (
            <Button variant="default" onClick={() => void take(value).catch(notice.failed)}>
              {t(value.stands ? 'dossier.source.keep' : 'dossier.source.use')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
