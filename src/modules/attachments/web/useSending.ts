import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { sendFile } from '../../../web/sendFile.ts'
import { type AttachmentSubject, newAttachmentPath } from './attachment.ts'

type Owner = { accountId: string; subject: AttachmentSubject; subjectId?: string }

/** Sends files one after another to where they belong; what arrived before one failed is kept. */
export function useSending(owner: Owner, onSent: (count: number) => void) {
  const queryClient = useQueryClient()
  const [sending, setSending] = useState<{ name: string; donePct: number } | null>(null)
  const [error, setError] = useState<unknown>(null)

  async function send(files: readonly File[]) {
    setError(null)
    let sent = 0
    try {
      for (const file of files) {
        const tell = (share: number) => setSending({ name: file.name, donePct: Math.round(100 * share) })
        tell(0)
        await sendFile(newAttachmentPath(owner, file.name), file, tell)
        sent += 1
      }
      onSent(sent)
    } catch (thrown) {
      setError(thrown)
    } finally {
      setSending(null)
      const touched = [api.attachments.key(), api.interactions.key(), api.contracts.key()]
      if (sent > 0) await Promise.all(touched.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
    }
  }

  return { sending, error, send }
}
