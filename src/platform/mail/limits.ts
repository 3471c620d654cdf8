const MEGABYTE = 1024 * 1024

/** How much one message may cost. */
export const MAIL_LIMITS = {
  /** A larger message is read for its headers and the beginning of its text. */
  wholeBytes: 25 * MEGABYTE,
  /** What is kept of a larger one. */
  cutBytes: MEGABYTE,
  /** Characters of text kept of any message. */
  textChars: 200_000,
  /** Parts within parts. */
  depth: 100,
  /** Files in one archive of messages. */
  entries: 1_000_000,
} as const
