import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { useMe } from '../../../../web/session.ts'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import { isAtLeast } from '../sections.ts'
import { useSaveSettings } from '../useSaveSettings.ts'
import { AxisCriteria } from './AxisCriteria.tsx'
import {
  draftOf,
  faultOf,
  isOutside,
  type KeyAccounts,
  limits,
  rulesOf,
  type RulesDraft,
  sharesOf,
} from './draft.ts'
import classes from './keyAccounts.module.css'
import { Limits } from './Limits.tsx'
import { isBuiltIn } from './builtIn.ts'

/** By what accounts are judged key or not: criteria with their weights and scales, cuts, and the number of slots. */
export function KeyAccountsSection({ rules }: { rules: KeyAccounts }) {
  const { role } = useMe()
  // New rules in force, or old ones put back, begin a new draft.
  return <RulesEditor key={JSON.stringify(rules)} rules={rules} mayEdit={isAtLeast(role, 'head')} />
}

function RulesEditor({ rules, mayEdit }: { rules: KeyAccounts; mayEdit: boolean }) {
  const t = useMessage()
  const save = useSaveSettings()
  const [draft, setDraft] = useState<RulesDraft>(() => draftOf(rules))
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const parts = { draft, onChange: setDraft, mayEdit }
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(rules))

  async function store() {
    setBusy(true)
    setError(null)
    try {
      await save('keyAccounts', rulesOf(draft), rules)
    } catch (thrown) {
      setError(thrown)
      setBusy(false)
    }
  }

  return (
    <>
      <Text c="dimmed">
        {t('settings.keyAccounts.hint')}{' '}
        <PathLink path="/matrix" underline="always">
          {t('settings.keyAccounts.try')}
        </PathLink>
      </Text>
      <AxisCriteria {...parts} axis="attractiveness" />
      <AxisCriteria {...parts} axis="strength" />
      <Panel title={t('settings.keyAccounts.limits')}>
        <Limits {...parts} />
      </Panel>
      {error !== null && <ProblemView error={error} />}
      {mayEdit && (
        <Group gap="xs" className={classes.actions}>
          <Button disabled={!isChanged || isFaulty(draft)} loading={isBusy} onClick={() => void store()}>
            {t('settings.save')}
          </Button>
          <Button variant="default" disabled={!isChanged} onClick={() => setDraft(draftOf(rules))}>
            {t('settings.reset')}
          </Button>
          {isChanged && <Text c="dimmed">{t('settings.unsaved')}</Text>}
        </Group>
      )}
    </>
  )
}

/** Whether something has to be mended before it can be stored; where and what is said beside it. */
function isFaulty(draft: RulesDraft): boolean {
  return (
    limits.some((limit) => isOutside(limit, draft[limit.name])) ||
    sharesOf(draft, 'attractiveness') === null ||
    sharesOf(draft, 'strength') === null ||
    draft.criteria.some((criterion) => faultOf(criterion, isBuiltIn(criterion.id)) !== null)
  )
}
