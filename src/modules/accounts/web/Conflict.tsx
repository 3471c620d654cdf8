import { Alert, Button, Group } from '@mantine/core'
import { useMessage } from '../../../web/message.tsx'
import { Icon } from '../../../web/ui/Icon.tsx'
import type { Account } from './account.ts'
import { type EditableField, type EditValue, editValue } from './editable.ts'
import { useFieldText } from './FieldText.tsx'
import { useNames } from './useNames.ts'

type ConflictProps = {
  field: EditableField
  /** The account as somebody else left it. */
  meanwhile: Account
  mine: EditValue
  currency: string | null
  busy: boolean
  onKeepTheirs: () => void
  onSaveMine: () => void
}

/** Two people changed the account: both values, and the choice between them. */
export function Conflict({
  field,
  meanwhile,
  mine,
  currency,
  busy,
  onKeepTheirs,
  onSaveMine,
}: ConflictProps) {
  const t = useMessage()
  const textOf = useFieldText(currency)
  const { users, teamName } = useNames()
  const empty = t('account.field.empty')
  const theirs = textOf(meanwhile, field) ?? empty
  const nameOf = (value: EditValue) => {
    if (value === null || value === '') return empty
    if (field.kind === 'user') return users.find(({ id }) => id === value)?.name ?? String(value)
    return field.kind === 'team' ? (teamName(String(value)) ?? String(value)) : String(value)
  }
  const isSame = editValue(meanwhile, field) === mine
  return (
    <Alert color="yellow" role="alert" icon={<Icon name="warning" />} title={t('account.conflict')}>
      <dl style={{ margin: 0 }}>
        <dt>{t('account.conflict.theirs')}</dt>
        <dd style={{ margin: 0, fontWeight: 600 }}>{theirs}</dd>
        {!isSame && (
          <>
            <dt>{t('account.conflict.mine')}</dt>
            <dd style={{ margin: 0, fontWeight: 600 }}>{nameOf(mine)}</dd>
          </>
        )}
      </dl>
      <Group gap="xs" mt="xs">
        <Button variant="default" onClick={onKeepTheirs}>
          {t('account.conflict.keep')}
        </Button>
        {!isSame && (
          <Button loading={busy} onClick={onSaveMine}>
            {t('account.conflict.save')}
          </Button>
        )}
      </Group>
    </Alert>
  )
}
