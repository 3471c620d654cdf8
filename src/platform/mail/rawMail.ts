/** The bytes of one message as they lie in a file. */
export interface RawMail {
  /** Where it lies, for people: the name of its file, or its number in an mbox. */
  place: string
  bytes: Buffer
  /** Its size in the file; more than the bytes where it was cut. */
  sizeBytes: number
  isCut: boolean
  /** When the mailbox got it, by the line an mbox puts in front. */
  arrivedAt: string | null
}
