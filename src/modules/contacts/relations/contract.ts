import { z } from 'zod'
import { plainDate, recordId, writes } from '../../../platform/contract.ts'

export const level = z.number().int().min(0).max(4)
export const relation = z.object({
  contactId: recordId,
  colleagueId: recordId,
  /** 0 none, 1 knows, 2 works with, 3 trusted, 4 trusted adviser. */
  level: level.nullable(),
  wanted: level.nullable(),
  notedOn: plainDate.nullable(),
  notedBy: z.string().nullable(),
})

export const relationsContract = {
  setRelation: writes(
    'manager',
    'PUT',
    '/accounts/{accountId}/contacts/{contactId}/relations/{colleagueId}',
    'Say how well one of ours knows a person, and how well it should be; nothing said takes it back',
  )
    .input(
      z.object({
        accountId: recordId,
        contactId: recordId,
        colleagueId: recordId,
        level: level.nullable(),
        wanted: level.nullable(),
      }),
    )
    .output(relation),
}
