/**
 * Every table whose rows go with an account when it is merged, in the order in which they move. Each row says in
 * origin_id for which account it came in, so a merge can be undone; the rows in the second list say it by another table.
 * Lines go by their order, so every line has one, and they go before it.
 */
export const factTables = [
  'order_lines',
  'orders',
  'deliveries',
  'invoices',
  'interactions',
  'requests',
  'opportunities',
  'contacts',
  'contact_addresses',
  'contact_stances',
  'contact_proposals',
  'relations',
  'ratings',
  'projects',
  'attachments',
  'sites',
  'account_team',
  'statements',
  'signs',
  'needs',
  'goals',
  'contracts',
  'competitor_shares',
  'lots',
  'rival_bids',
  'outcome_reasons',
  'opportunity_moves',
] as const
export type FactTable = (typeof factTables)[number]

/**
 * Tables with an account_id whose rows stay: the kept account keeps its own judgement and place, sums are made anew
 * from the facts, and an import's memory of what it displaced finds its rows by their ids.
 */
export const stayingTables = [
  'account_keys',
  'account_months',
  'account_types',
  'account_values',
  'approval_steps',
  'candidates',
  'credentials',
  'holdings',
  'import_changes',
  'mail_threads',
  'opportunity_assignments',
  'stage_changes',
] as const
