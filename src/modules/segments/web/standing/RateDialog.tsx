import { Autocomplete, SegmentedControl, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useMe } from '../../../../web/session.ts'
import { Dialog } from '../../../../web/ui/Dialog.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import type { Field } from '../../../../web/ui/formRules.ts'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { useCriterionName } from '../useCriterionName.ts'
import { competitorsOf, countedRatings } from './criteria.ts'
import type { Kaism, WhyProps } from './why.ts'

type Scores = Record<string, number | null>

type RateDialogProps = Pick<WhyProps, 'why' | 'accountId'> & {
  /** Whom the rating begins with, where it was asked for beside a competitor. */
  competitor?: string
  onClosed: () => void
}

/** A person's judgement of an account by the judged criteria: of us, or of one competitor in the customer's eyes. */
export function RateDialog({ why: { kaism }, accountId, competitor: asked, onClosed }: RateDialogProps) {
  const t = useMessage()
  const [ofWhom, setOfWhom] = useState<'us' | 'competitor'>(asked ? 'competitor' : 'us')
  const [competitor, setCompetitor] = useState(asked ?? kaism.competitor ?? competitorsOf(kaism)[0] ?? '')
  const party = ofWhom === 'us' ? 'us' : competitor.trim()
  return (
    <Dialog title={t('account.rate.title')} onClosed={onClosed}>
      {(close) => (
        <Stack>
          <Text c="dimmed">{t('account.rate.hint')}</Text>
          <SegmentedControl
            aria-label={t('account.rate.ofWhom')}
            value={ofWhom}
            onChange={(value) => setOfWhom(value === 'us' ? 'us' : 'competitor')}
            data={[
              { value: 'us', label: t('account.us') },
              { value: 'competitor', label: t('account.rate.competitor') },
            ]}
          />
          {ofWhom === 'competitor' && (
            <Autocomplete
              label={t('account.rate.competitor.name')}
              description={t('account.rate.competitor.hint')}
              data={competitorsOf(kaism)}
              value={competitor}
              onChange={setCompetitor}
              maxLength={120}
            />
          )}
          {party !== '' && <RateForm key={party} {...{ kaism, accountId, party, close }} />}
        </Stack>
      )}
    </Dialog>
  )
}

type RateFormProps = { kaism: Kaism; accountId: string; party: string; close: () => void }

/** One number a criterion; what is left empty is not rated, and what did not change is not sent. */
function RateForm({ kaism, accountId, party, close }: RateFormProps) {
  const t = useMessage()
  const me = useMe()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const nameOf = useCriterionName(kaism.criteria)
  const rated = kaism.criteria.filter(
    ({ kind, axis, weight }) => kind === 'judged' && weight > 0 && (party === 'us' || axis === 'strength'),
  )
  const initial: Scores = Object.fromEntries(
    rated.map(({ id }) => [id, ownScore(kaism, id, party, me.name)] as const),
  )
  const fields = rated.map((criterion): Field<Scores> => ({
    name: criterion.id,
    label: nameOf(criterion.id),
    kind: 'number',
    least: 0,
    most: 10,
    digits: 1,
  }))

  async function save(scores: Scores) {
    const changed = Object.entries(scores).filter(
      (entry): entry is [string, number] => entry[1] !== null && entry[1] !== initial[entry[0]],
    )
    // One after another: each is stored by itself, and a failure leaves the earlier ones in place.
    for (const [criterion, score] of changed)
      await client.segments.rate({ accountId, criterion, party, score })
    await queryClient.invalidateQueries({ queryKey: api.segments.key() })
    if (changed.length > 0) notice.done(t('account.rate.done', { count: changed.length }))
    close()
  }

  return (
    <Form
      fields={fields}
      initial={initial}
      submitLabel={t('account.rate.save')}
      onSubmit={save}
      onCancel={close}
    />
  )
}

function ownScore(kaism: Kaism, criterionId: string, party: string, name: string): number | null {
  const judged = kaism.judged.find((one) => one.criterionId === criterionId && one.party === party)
  return countedRatings(judged?.raters ?? []).find(({ rater }) => rater === name)?.score ?? null
}
