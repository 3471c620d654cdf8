/** What stands in a timeline. */
export const ENTRY_KINDS = [
  'order',
  'delivery',
  'invoice',
  'interaction',
  'request',
  'opportunity',
  'contract',
  'statement',
  'stage',
  'stance',
  'file',
] as const
