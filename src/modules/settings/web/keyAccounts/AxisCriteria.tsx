import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { CriterionRow } from './CriterionRow.tsx'
import { type Axis, type CriterionDraft, type RulesDraft, sharesOf, withOwn } from './draft.ts'
import classes from './keyAccounts.module.css'

export type RulesPartProps = {
  draft: RulesDraft
  onChange: (draft: RulesDraft) => void
  mayEdit: boolean
}

const MOST_CRITERIA = 40

/** The criteria of one axis. Weights are given as they come to mind; beside each stands the share it comes to. */
export function AxisCriteria({ axis, draft, onChange, mayEdit }: RulesPartProps & { axis: Axis }) {
  const t = useMessage()
  const shares = sharesOf(draft, axis)
  const own = draft.criteria.filter((criterion) => criterion.axis === axis)
  const put = (changed: CriterionDraft) =>
    onChange({ ...draft, criteria: draft.criteria.map((one) => (one.id === changed.id ? changed : one)) })
  const remove = (id: string) =>
    onChange({ ...draft, criteria: draft.criteria.filter((one) => one.id !== id) })
  return (
    <Panel title={t(`settings.axis.${axis}`)} hint={t(`settings.axis.${axis}.hint`)}>
      {shares === null && (
        <Text c="var(--bad)" role="alert">
          {t('settings.fault.weightsAllZero')}
        </Text>
      )}
      <div className={`${classes.criterion} ${classes.headings}`} aria-hidden="true">
        <span>{t('settings.criterion')}</span>
        <span className={classes.weight}>
          {mayEdit && <span className={classes.weightHead}>{t('settings.weight')}</span>}
          <span className={classes.share}>{t('settings.share')}</span>
        </span>
        <span>{t('settings.points')}</span>
      </div>
      <ul className={classes.criteria}>
        {own.map((criterion) => (
          <CriterionRow
            key={criterion.id}
            criterion={criterion}
            share={shares?.get(criterion.id) ?? null}
            mayEdit={mayEdit}
            onChange={put}
            onRemove={() => remove(criterion.id)}
          />
        ))}
      </ul>
      {mayEdit && draft.criteria.length < MOST_CRITERIA && (
        <AddCriterion onAdd={(name) => onChange(withOwn(draft, axis, name))} />
      )}
    </Panel>
  )
}

function AddCriterion({ onAdd }: { onAdd: (name: string) => void }) {
  const t = useMessage()
  const [name, setName] = useState('')
  const add = () => {
    if (name.trim() === '') return
    onAdd(name.trim())
    setName('')
  }
  return (
    <Group gap="xs" align="flex-end" mt="sm">
      <TextInput
        size="xs"
        label={t('settings.criterion.add')}
        description={t('settings.criterion.add.hint')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && add()}
        maxLength={120}
      />
      <Button variant="default" disabled={name.trim() === ''} onClick={add}>
        {t('settings.add')}
      </Button>
    </Group>
  )
}
