import { sendFile } from '../../../../web/sendFile.ts'
import type { Check } from '../candidate.ts'

/** Where the document of an item is kept. */
export const documentPath = (candidateId: string, { topic, item }: Check) =>
  `/files/candidates/${candidateId}/checks/${topic}/${encodeURIComponent(item)}/document`

export const sendDocument = (candidateId: string, check: Check, file: File) =>
  sendFile(`${documentPath(candidateId, check)}?name=${encodeURIComponent(file.name)}`, file, () => {})
