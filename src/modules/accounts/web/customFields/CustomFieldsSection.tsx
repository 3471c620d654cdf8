import { ActionIcon, Button, Group } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import classes from '../accounts.module.css'
import type { CustomField } from './customField.ts'
import { EditField } from './EditField.tsx'

type Subject = CustomField['subject']

/** Fields of one's own: made, named, put in order, and archived, for accounts and for people. */
export function CustomFieldsSection({ mayEdit }: { mayEdit: boolean }) {
  return (
    <>
      <FieldsOf subject="account" mayEdit={mayEdit} />
      <FieldsOf subject="contact" mayEdit={mayEdit} />
    </>
  )
}

function FieldsOf({ subject, mayEdit }: { subject: Subject; mayEdit: boolean }) {
  const t = useMessage()
  const [edited, setEdited] = useState<CustomField | 'new' | null>(null)
  const query = useQuery(api.accounts.customFields.queryOptions({ input: { subject } }))
  return (
    <Panel
      title={t(`dossier.custom.of.${subject}`)}
      hint={t('dossier.custom.hint')}
      actions={mayEdit && <Button onClick={() => setEdited('new')}>{t('dossier.custom.add')}</Button>}
    >
      <QueryView query={query} lines={3}>
        {(fields) =>
          fields.length === 0 ? (
            <Empty text={t('dossier.custom.none')} />
          ) : (
            <ul className={classes.list}>
              {fields.map((field, index) => (
                <FieldRow
                  key={field.id}
                  {...{ field, index, fields, mayEdit }}
                  onEdit={() => setEdited(field)}
                />
              ))}
            </ul>
          )
        }
      </QueryView>
      {edited !== null && (
        <EditField
          subject={subject}
          field={edited === 'new' ? null : edited}
          onClosed={() => setEdited(null)}
        />
      )}
    </Panel>
  )
}

type FieldRowProps = {
  field: CustomField
  index: number
  fields: readonly CustomField[]
  mayEdit: boolean
  onEdit: () => void
}

function FieldRow({ field, index, fields, mayEdit, onEdit }: FieldRowProps) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries({ queryKey: api.accounts.customFields.key() })
  const { label, type, choices, archived, id } = field

  const moveUp = async () => {
    const ids = fields.map((one) => one.id)
    ids.splice(index - 1, 2, ids[index]!, ids[index - 1]!)
    await client.accounts.orderCustomFields({ ids })
    await refresh()
  }
  const archive = async () => {
    await client.accounts.updateCustomField({ fieldId: id, archived: !archived })
    await refresh()
  }
  return (
    <li>
      <div>
        <Group gap="xs">
          <strong>{label}</strong>
          {archived && <StatusBadge tone="neutral" label={t('dossier.custom.archived')} />}
        </Group>
        <small className={classes.dimmed}>
          {t(`dossier.custom.type.${type}`)}
          {choices.length > 0 && `: ${choices.join(', ')}`}
        </small>
      </div>
      {mayEdit && (
        <Group gap={4} wrap="nowrap">
          {index > 0 && !archived && (
            <ActionIcon
              aria-label={t('dossier.custom.up', { label })}
              onClick={() => void moveUp().catch(notice.failed)}
            >
              <Icon name="up" sizePx={14} />
            </ActionIcon>
          )}
          <Button variant="default" onClick={onEdit} aria-label={`${t('dossier.custom.change')}: ${label}`}>
            {t('dossier.custom.change')}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            aria-label={`${t(archived ? 'dossier.custom.restore' : 'dossier.custom.archive')}: ${label}`}
            onClick={() => void archive().catch(notice.failed)}
          >
            {t(archived ? 'dossier.custom.restore' : 'dossier.custom.archive')}
          </Button>
        </Group>
      )}
    </li>
  )
}
