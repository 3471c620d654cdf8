import { Button, Stack, Text } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { FileDrop } from '../../../../web/ui/FileDrop.tsx'
import { JobProgress } from '../../../../web/ui/JobProgress.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { type Upload, type UploadedFile, useUploads } from './useUploads.ts'

/** What the server keeps at most of one file, and what it can read. */
const mostBytes = 2_000_000_000
const endings = ['.csv', '.tsv', '.txt', '.xlsx', '.zip', '.gz', '.eml', '.mbox', '.mbx', '.tar']

/** The place where an import begins: files are dropped or chosen and go to the server at once. */
export function UploadArea({ onUploaded }: { onUploaded: (files: UploadedFile[]) => void }) {
  const t = useMessage()
  const { upload, error, send, stop } = useUploads(onUploaded)
  return (
    <Stack gap="sm">
      {upload === null ? (
        <FileDrop
          multiple
          endings={endings}
          mostBytes={mostBytes}
          hint={t('import.drop.hint')}
          onFiles={(files) => void send(files)}
        />
      ) : (
        <Sending upload={upload} onStop={stop} />
      )}
      {error !== null && (
        <div>
          <Text fw={500} mb={4}>
            {t('import.upload.failed', { name: error.name })}
          </Text>
          <ProblemView error={error.cause}>
            {error.arrived.length > 0 && (
              <Button variant="default" onClick={() => onUploaded(error.arrived)}>
                {t('import.upload.goOn', { count: error.arrived.length })}
              </Button>
            )}
          </ProblemView>
        </div>
      )}
    </Stack>
  )
}

function Sending({ upload, onStop }: { upload: Upload; onStop: () => void }) {
  const t = useMessage()
  const format = useFormat()
  const { name, number, of, sentBytes, totalBytes, secondsLeft } = upload
  const megabytes = (bytes: number) => format.number(bytes / 1_000_000, { digits: 1, fixed: true })
  return (
    <div>
      <JobProgress
        label={t('import.upload.sending', { name, number, of })}
        donePct={totalBytes > 0 ? (100 * sentBytes) / totalBytes : 100}
        secondsLeft={secondsLeft}
        onCancel={onStop}
      />
      <Text c="dimmed">
        {t('import.upload.size', { sent: megabytes(sentBytes), total: megabytes(totalBytes) })}
      </Text>
    </div>
  )
}
