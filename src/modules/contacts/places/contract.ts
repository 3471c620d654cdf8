import { z } from 'zod'
import { plainDate, recordId, writes } from '../../../platform/contract.ts'

const one = z.object({ accountId: recordId, contactId: recordId })

export const placesContract = {
  move: writes(
    'manager',
    'POST',
    '/accounts/{accountId}/contacts/{contactId}/move',
    'A person went to another company: left here, a new contact there, one human being',
  )
    .input(
      one.extend({
        toAccountId: recordId,
        leftOn: plainDate.optional(),
        title: z.string().trim().max(200).nullable().optional(),
        email: z.email().max(254).nullable().optional(),
        phone: z.string().trim().max(100).nullable().optional(),
        version: z.number().int(),
      }),
    )
    .output(one),
  linkPlaces: writes(
    'manager',
    'POST',
    '/accounts/{accountId}/contacts/{contactId}/places',
    'Two contacts at two companies are one human being',
  )
    .input(one.extend({ otherAccountId: recordId, otherContactId: recordId }))
    .output(one),
  unlinkPlaces: writes(
    'manager',
    'DELETE',
    '/accounts/{accountId}/contacts/{contactId}/places',
    'This contact is somebody else than the others',
  )
    .input(one)
    .output(one),
}
