import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { Dialog } from '../../../../web/ui/Dialog.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import type { Field } from '../../../../web/ui/formRules.ts'
import { Panel } from '../../../../web/ui/Panel.tsx'
import type { Candidate } from '../candidate.ts'
import classes from './candidate.module.css'
import { useCandidateChange } from './useCandidateChange.ts'

const names = ['name', 'country', 'industry', 'website', 'taxNumber', 'note'] as const
type Draft = Record<(typeof names)[number], string | null> & { name: string }

const labels = {
  name: 'candidates.name',
  country: 'account.field.country',
  industry: 'account.field.industry',
  website: 'account.field.website',
  taxNumber: 'candidates.taxNumber',
  note: 'candidates.note',
} as const

/** Who the candidate is; it goes into the account as it stands here. */
export function CompanyPanel({ candidate }: { candidate: Candidate }) {
  const t = useMessage()
  const [editing, setEditing] = useState(false)
  return (
    <Panel
      title={t('account.company')}
      actions={
        candidate.mayEdit && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('dossier.change')}
          </Button>
        )
      }
    >
      <dl className={classes.fields}>
        {names.map((name) => (
          <div key={name}>
            <dt>{t(labels[name])}</dt>
            <dd>{candidate[name] ?? <span className={classes.dimmed}>{t('account.field.empty')}</span>}</dd>
          </div>
        ))}
        <div>
          <dt>{t('portfolio.column.owner')}</dt>
          <dd>{candidate.owner ?? t('portfolio.absent.owner')}</dd>
        </div>
      </dl>
      {editing && <EditCompany candidate={candidate} onClosed={() => setEditing(false)} />}
    </Panel>
  )
}

function EditCompany({ candidate, onClosed }: { candidate: Candidate; onClosed: () => void }) {
  const t = useMessage()
  const change = useCandidateChange()
  const fields: Field<Draft>[] = names.map((name) => ({
    name,
    label: t(labels[name]),
    kind: name === 'note' ? 'longText' : 'text',
    required: name === 'name',
    most: name === 'note' ? 10_000 : name === 'taxNumber' ? 60 : 100,
  }))
  const initial = Object.fromEntries(names.map((name) => [name, candidate[name]])) as Draft
  return (
    <Dialog title={t('account.company')} onClosed={onClosed}>
      {(close) => (
        <Form
          fields={fields}
          initial={initial}
          submitLabel={t('account.save')}
          onSubmit={(draft) => change(candidate, draft).then(close)}
          onCancel={close}
        />
      )}
    </Dialog>
  )
}
