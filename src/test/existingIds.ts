/** Ids of things that exist, belonging to the account that a stranger must not reach. */
export interface ExistingIds {
  accountId: string
  otherId: string
  userId: string
  fileId: string
  importId: string
  mergeId: string
  duplicateId: string
  profileId: string
  projectId: string
  threadId: string
  mailboxId: string
  /** A row of the account in each table of the dossier. */
  dossierId: string
  candidateId: string
  customFieldId: string
  contactId: string
  colleagueId: string
  proposalId: string
  interactionId: string
  attachmentId: string
  opportunityId: string
  competitorId: string
  shareId: string
  contractId: string
  stageId: string
  pipelineId: string
}

/** What a caller would send, given what exists. */
export type Input = (ids: ExistingIds) => unknown
export const nothing: Input = () => ({})
