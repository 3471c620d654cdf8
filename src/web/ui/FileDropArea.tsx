import '@mantine/dropzone/styles.layer.css'
import { Group, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { type ReactNode, useState } from 'react'
import { useMessage } from '../message.tsx'
import { Icon } from './Icon.tsx'
import { useFormat } from './useFormat.ts'

export type FileDropProps = {
  onFiles: (files: File[]) => void
  /** Endings that are taken, with the dot: ['.csv', '.xlsx']. */
  endings: readonly string[]
  mostBytes: number
  multiple?: boolean
  busy?: boolean
  hint?: ReactNode
}

/** The drop area itself, loaded by FileDrop. Files that are refused are named with the reason, never dropped in silence. */
export default function FileDropArea({
  onFiles,
  endings,
  mostBytes,
  multiple = false,
  busy,
  hint,
}: FileDropProps) {
  const t = useMessage()
  const format = useFormat()
  const [refused, setRefused] = useState<string | null>(null)
  const mostMegabytes = format.number(mostBytes / 1_000_000, { digits: 0 })
  const rule = t('shell.file.rule', { endings: endings.join(', '), size: mostMegabytes })

  function take(files: File[]) {
    setRefused(null)
    onFiles(files)
  }

  return (
    <div>
      <Dropzone
        onDrop={take}
        onReject={(rejections) => setRefused(rejections.map(({ file }) => file.name).join(', '))}
        accept={{ 'application/octet-stream': [...endings] }}
        maxSize={mostBytes}
        multiple={multiple}
        loading={busy}
        aria-label={t('shell.file.choose')}
        p="lg"
      >
        <Group justify="center" gap="sm" style={{ pointerEvents: 'none' }}>
          <Icon name="import" sizePx={28} />
          <div>
            <Text fw={500}>{t(multiple ? 'shell.file.dropMany' : 'shell.file.drop')}</Text>
            <Text c="dimmed">{rule}</Text>
            {hint && <Text c="dimmed">{hint}</Text>}
          </div>
        </Group>
      </Dropzone>
      {refused !== null && (
        <Text c="var(--bad)" role="alert" mt={4}>
          {t('shell.file.refused', { names: refused })} {rule}
        </Text>
      )}
    </div>
  )
}
