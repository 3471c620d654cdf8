import { useRef, useState } from 'react'
import { bundled } from './bundled.ts'
import { uploadFile } from './uploadFile.ts'

export type Upload = {
  name: string
  number: number
  of: number
  sentBytes: number
  totalBytes: number
  secondsLeft: number | null
}

export type UploadedFile = { id: string; name: string }

type Failure = { name: string; cause: unknown; arrived: UploadedFile[] }

/** Sends files one after another and says how far it is. What arrived before one failed can still be gone on with. */
export function useUploads(onUploaded: (files: UploadedFile[]) => void) {
  const [upload, setUpload] = useState<Upload | null>(null)
  const [error, setError] = useState<Failure | null>(null)
  const stopper = useRef<AbortController | null>(null)

  async function send(files: readonly File[]) {
    const stop = new AbortController()
    stopper.current = stop
    setError(null)
    const arrived: UploadedFile[] = []
    for (const [index, file] of files.entries()) {
      const started = performance.now()
      const tell = (share: number) => {
        const elapsed = (performance.now() - started) / 1000
        const secondsLeft = elapsed < 1 || share < 0.02 ? null : Math.ceil((elapsed / share) * (1 - share))
        setUpload({
          name: file.name,
          number: index + 1,
          of: files.length,
          sentBytes: Math.round(share * file.size),
          totalBytes: file.size,
          secondsLeft,
        })
      }
      tell(0)
      try {
        arrived.push({ id: await uploadFile(file, tell, stop.signal), name: file.name })
      } catch (cause) {
        setUpload(null)
        if (!stop.signal.aborted) setError({ name: file.name, cause, arrived })
        return
      }
    }
    try {
      onUploaded(await bundled(arrived))
    } catch (cause) {
      setError({ name: arrived[0]?.name ?? '', cause, arrived })
    }
    setUpload(null)
  }

  return { upload, error, send, stop: () => stopper.current?.abort() }
}
