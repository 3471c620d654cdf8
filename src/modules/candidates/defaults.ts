import type { CheckTopic } from '../../core/candidates/verdict.ts'

/** What is looked into before a company becomes a customer; the words stand with the messages. */
export const checkItems: Record<CheckTopic, readonly string[]> = {
  documents: ['register', 'taxCertificate', 'signatory', 'beneficialOwner', 'licences'],
  reliability: ['sanctions', 'courtCases', 'insolvency', 'experience'],
  reputation: ['references', 'press', 'payers'],
  finances: ['statements', 'taxDebt', 'creditReport', 'paymentTerms'],
}
