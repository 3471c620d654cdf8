import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Dialog } from '../../../../web/ui/Dialog.tsx'
import { Form } from '../../../../web/ui/Form.tsx'
import type { FormValues } from '../../../../web/ui/formRules.ts'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { type CompetitorDetail, useCompetitorRefresh } from '../competitor.ts'

const NAMES = ['name', 'website', 'country', 'note'] as const

/** Renames a competitor or says more of them; under a new name they go on being found by the old one. */
export function EditCompetitor({
  competitor,
  onClosed,
}: {
  competitor: CompetitorDetail
  onClosed: () => void
}) {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useCompetitorRefresh()
  const initial: FormValues = Object.fromEntries(NAMES.map((name) => [name, competitor[name]]))

  async function save(values: FormValues) {
    const changed = Object.fromEntries(
      NAMES.filter((name) => values[name] !== initial[name]).map((name) => [name, values[name]]),
    )
    await client.competitors.update({ ...changed, competitorId: competitor.id })
    await refresh()
    notice.done(t('tenders.saved'))
  }

  return (
    <Dialog title={t('tenders.rivals.edit')} onClosed={onClosed}>
      {(close) => (
        <Form
          fields={[
            { name: 'name', kind: 'text', label: t('tenders.rivals.name'), required: true, most: 200 },
            { name: 'website', kind: 'text', label: t('tenders.rivals.website'), most: 300 },
            { name: 'country', kind: 'text', label: t('tenders.rivals.country'), most: 100 },
            { name: 'note', kind: 'longText', label: t('tenders.rivals.note'), most: 4000 },
          ]}
          initial={initial}
          submitLabel={t('tenders.save')}
          onSubmit={(values) => save(values).then(close)}
          onCancel={close}
        />
      )}
    </Dialog>
  )
}
