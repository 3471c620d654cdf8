import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { JobProgress } from '../../../web/ui/JobProgress.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import type { ImportRecord } from './draft/draft.ts'

/** How far an import is, and the way to stop it. */
export function ImportProgress({ record }: { record: ImportRecord }) {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const { id, progress, dryRun } = record
  const cancel = useMutation(
    api.imports.cancel.mutationOptions({
      onSuccess: (stopped) =>
        queryClient.setQueryData(api.imports.get.queryKey({ input: { importId: id } }), stopped),
      onError: notice.failed,
    }),
  )
  return (
    <Panel
      title={t(dryRun ? 'import.progress.checking' : 'import.progress.importing', { name: record.fileName })}
    >
      <JobProgress
        label={progress === null ? t('import.phase.waiting') : t(`import.phase.${progress.phase}`)}
        donePct={progress?.donePct ?? 0}
        done={progress?.rows}
        secondsLeft={progress?.secondsLeft}
        onCancel={() => cancel.mutate({ importId: id })}
        cancelling={cancel.isPending}
      />
    </Panel>
  )
}
