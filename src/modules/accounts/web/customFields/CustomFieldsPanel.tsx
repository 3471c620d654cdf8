import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { Account } from '../account.ts'
import classes from '../accounts.module.css'
import { SourceMark } from '../values/SourceMark.tsx'
import type { AccountValue } from '../values/value.ts'
import { type CustomField, customText } from './customField.ts'
import { EditCustom } from './EditCustom.tsx'

type CustomFieldsPanelProps = { account: Account; values: Map<string, AccountValue[]> }

/** What this house wants to know beside what everybody does; nothing stands here until somebody made such a field. */
export function CustomFieldsPanel({ account, values }: CustomFieldsPanelProps) {
  const t = useMessage()
  const [editing, setEditing] = useState(false)
  const query = useQuery(api.accounts.customFields.queryOptions({ input: { subject: 'account' } }))
  const fields = (query.data ?? []).filter((field) => isShown(field, account))
  if (fields.length === 0) return null
  return (
    <Panel
      title={t('dossier.custom')}
      actions={
        account.mayEdit && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('dossier.custom.edit')}
          </Button>
        )
      }
    >
      <dl className={classes.fields}>
        {fields.map((field) => (
          <div key={field.id}>
            <dt>{field.label}</dt>
            <dd className={classes.fieldLine}>
              <CustomText field={field} account={account} />
              <SourceMark
                account={account}
                label={field.label}
                history={values.get(`custom.${field.key}`) ?? []}
                currency={null}
              />
            </dd>
          </div>
        ))}
      </dl>
      {editing && (
        <EditCustom
          account={account}
          fields={fields.filter(({ archived }) => !archived)}
          onClosed={() => setEditing(false)}
        />
      )}
    </Panel>
  )
}

/** An archived field is shown only where it has a value. */
const isShown = (field: CustomField, account: Account) =>
  !field.archived || (account.custom[field.key] ?? null) !== null

function CustomText({ field, account }: { field: CustomField; account: Account }) {
  const t = useMessage()
  const format = useFormat()
  const text = customText(field, account.custom[field.key] ?? null, t, format)
  if (text === null) return <span className={classes.dimmed}>{t('account.field.empty')}</span>
  if (field.type !== 'link') return <>{text}</>
  return (
    <a href={/^https?:\/\//i.test(text) ? text : `https://${text}`} target="_blank" rel="noreferrer">
      {text}
    </a>
  )
}
