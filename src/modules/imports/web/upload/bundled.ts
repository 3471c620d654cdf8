import { client } from '../../../../web/api.ts'
import type { UploadedFile } from './useUploads.ts'

const isMessage = ({ name }: UploadedFile) => /\.eml$/i.test(name)

/** Single messages that were sent together are imported together: they become one file, in the place of the first. */
export async function bundled(files: readonly UploadedFile[]): Promise<UploadedFile[]> {
  const messages = files.filter(isMessage)
  if (messages.length < 2) return [...files]
  const { fileId } = await client.imports.bundle({ fileIds: messages.map(({ id }) => id) })
  return files.flatMap((file) => {
    if (!isMessage(file)) return [file]
    return file === messages[0] ? [{ id: fileId, name: file.name }] : []
  })
}
