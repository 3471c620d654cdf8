import type { MailResult } from './contract.ts'
import type { MailJob } from './job.ts'
import type { Position } from './position.ts'

/** What a person and a program are told about an import of mail. */
export function mailResultOf(
  { importId, fileName }: Pick<MailJob, 'importId' | 'fileName'>,
  { counts, troubles, accountIds }: Position,
  threads: number,
  knowsOwnDomains: boolean,
): MailResult & { headers: string[] } {
  return {
    file: fileName,
    kind: 'mail',
    messages: { read: counts.read, new: counts.new, same: counts.same, failed: counts.failed },
    interactions: counts.interactions,
    accounts: accountIds?.length ?? null,
    matched: { contact: counts.byContact, domain: counts.byDomain },
    unmatched: counts.unmatched,
    threads,
    proposals: counts.proposals,
    problems: troubles,
    skipFile: counts.failed > 0 ? `/imports/${importId}/skip-file` : null,
    doubts: knowsOwnDomains ? [] : [{ code: 'mailOwnDomainsUnknown', params: {} }],
    headers: ['message'],
  }
}
