import { useQuery } from '@tanstack/react-query'
import { api } from '../../../web/api.ts'
import type { CustomField } from '../../accounts/web/customFields/customField.ts'

const NONE: readonly CustomField[] = []

/** Fields of one's own of people, in their order; none while they are on their way. */
export function useOwnFields(): readonly CustomField[] {
  return (
    useQuery(api.accounts.customFields.queryOptions({ input: { subject: 'contact' }, staleTime: 60_000 }))
      .data ?? NONE
  )
}
