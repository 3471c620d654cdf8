import { sendFile } from '../../../../web/sendFile.ts'

/** Sends a file that is to be imported and gives the id it is kept under. `onShare` hears how much has gone, 0..1. */
export async function uploadFile(
  file: File,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const path = `/files/upload?name=${encodeURIComponent(file.name)}`
  const { fileId } = await sendFile<{ fileId: string }>(path, file, onShare, signal)
  return fileId
}
