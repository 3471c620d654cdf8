/** What the server said instead of taking a file; read by toProblem like any other refusal. */
class FileRefused extends Error {
  readonly code: string
  readonly status: number
  readonly data: unknown

  constructor(status: number, answer: { code?: unknown; data?: unknown }) {
    super('the file was refused')
    this.status = status
    this.code = typeof answer.code === 'string' ? answer.code : ''
    this.data = answer.data
  }
}

/**
 * Sends a file and gives what the server answers. `onShare` hears how much has gone, 0..1; fetch cannot tell that, so
 * this is an XMLHttpRequest. A lost connection throws what fetch throws for it.
 */
export function sendFile<Answer>(
  path: string,
  file: File,
  onShare: (share: number) => void,
  signal?: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onShare(total > 0 ? loaded / total : 0),
    )
    request.addEventListener('load', () => {
      const answer = (request.response ?? {}) as { code?: unknown; data?: unknown }
      if (request.status === 200 && request.response !== null) resolve(answer as Answer)
      else reject(new FileRefused(request.status, answer))
    })
    request.addEventListener('error', () => reject(new TypeError('Failed to fetch')))
    request.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')))
    signal?.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}
