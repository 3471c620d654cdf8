import { Autocomplete, Button, Group, Stack } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { Dialog } from '../../../web/ui/Dialog.tsx'
import { FormField } from '../../../web/ui/FormField.tsx'
import { ProblemView } from '../../../web/ui/ProblemView.tsx'
import type { Share } from './AtAccount.tsx'

type ShareDialogProps = { accountId: string; competitor: string; share: Share | null; onClosed: () => void }

/** What share a competitor has at an account, in which family, and how one knows. */
export function ShareDialog(props: ShareDialogProps) {
  const t = useMessage()
  return (
    <Dialog title={t('tenders.share.title')} onClosed={props.onClosed}>
      {(close) => <ShareForm {...props} close={close} />}
    </Dialog>
  )
}

function ShareForm({ accountId, competitor, share, close }: ShareDialogProps & { close: () => void }) {
  const t = useMessage()
  const queryClient = useQueryClient()
  const names = (useQuery(api.competitors.list.queryOptions()).data ?? []).map(({ name }) => name)
  const families = useQuery(api.tenders.choices.queryOptions()).data?.families ?? []
  const [draft, setDraft] = useState({
    competitor,
    family: share?.family ?? '',
    sharePct: share?.sharePct ?? null,
    note: share?.note ?? '',
  })
  const [error, setError] = useState<unknown>(null)
  const change = (patch: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...patch }))

  async function save(event: FormEvent) {
    event.preventDefault()
    try {
      await client.competitors.setShare({
        accountId,
        shareId: share?.id,
        competitor: draft.competitor.trim(),
        family: draft.family.trim() || null,
        sharePct: draft.sharePct,
        note: draft.note.trim() || null,
      })
      await queryClient.invalidateQueries({ queryKey: api.competitors.key() })
      close()
    } catch (thrown) {
      setError(thrown)
    }
  }

  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap="sm">
        <Autocomplete
          label={t('tenders.filter.competitor')}
          data={names}
          limit={20}
          value={draft.competitor}
          onChange={(value) => change({ competitor: value })}
          maxLength={200}
          required
        />
        <Autocomplete
          label={t('tenders.field.family')}
          description={t('tenders.share.family.hint')}
          data={families}
          value={draft.family}
          onChange={(value) => change({ family: value })}
          maxLength={200}
        />
        <FormField
          field={{ name: 'sharePct', label: t('tenders.share.pct'), kind: 'number', digits: 1 }}
          value={draft.sharePct}
          error={null}
          onChange={(value) => change({ sharePct: typeof value === 'number' ? value : null })}
        />
        <FormField
          field={{ name: 'note', label: t('tenders.share.source'), kind: 'longText' }}
          value={draft.note}
          error={null}
          onChange={(value) => change({ note: String(value ?? '') })}
        />
        {error !== null && <ProblemView error={error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            {t('shell.cancel')}
          </Button>
          <Button type="submit" disabled={draft.competitor.trim() === ''}>
            {t('tenders.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
