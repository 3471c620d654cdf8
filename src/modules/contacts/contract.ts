import { z } from 'zod'
import { CIRCLES, ROLES, STANCES } from '../../core/relationships/person.ts'
import { pageSize, plainDate, reads, recordId, writes } from '../../platform/contract.ts'
import { customValues } from '../accounts/customFields/contract.ts'
import { approvalContract } from './approval/contract.ts'
import { coverageContract } from './coverage/contract.ts'
import { ourPeopleContract } from './ourPeople/contract.ts'
import { placesContract } from './places/contract.ts'
import { proposalsContract } from './proposals/contract.ts'
import { relationsContract } from './relations/contract.ts'

const text = (most: number) => z.string().trim().max(most).nullable()
/** What a person can say of a contact. */
export const contactFields = z.object({
  name: z.string().trim().min(1).max(200),
  title: text(200),
  email: z.email().max(254).nullable(),
  phone: text(100),
  role: z.enum(ROLES).nullable(),
  circle: z.enum(CIRCLES).nullable(),
  influence: z.number().int().min(1).max(5).nullable(),
  stance: z.enum(STANCES).nullable(),
  reportsToId: recordId.nullable(),
  language: text(50),
  consent: z.enum(['given', 'refused']).nullable(),
  consentOn: plainDate.nullable(),
  startedOn: plainDate.nullable(),
  leftOn: plainDate.nullable(),
  notes: text(10_000),
  /** Fields of one's own; only those that are given change. */
  custom: customValues,
})
export const contact = contactFields.extend({
  id: recordId,
  /** A file may bring roles that are no role of ours; they are shown as they are written. */
  role: z.string().nullable(),
  email: z.string().nullable(),
  reportsTo: z.string().nullable(),
  addresses: z.array(z.string()),
  personId: recordId.nullable(),
  /** The last day somebody of ours was in touch with them, in person; null was never seen. */
  lastContactOn: plainDate.nullable(),
  /** The strongest relation anybody of ours has with them. */
  best: z.object({ colleague: z.string(), level: z.number().int() }).nullable(),
  importId: recordId.nullable(),
  sourceRow: z.number().int().nullable(),
  version: z.number().int(),
})
export type Contact = z.infer<typeof contact>
const one = z.object({ accountId: recordId, contactId: recordId })
/** Further addresses of mail, and why the stance is what it is said to be. */
const besides = z.object({
  addresses: z.array(z.email().max(254)).max(20),
  stanceReason: z.string().trim().max(1000).nullable(),
})
const details = contact.extend({
  stances: z.array(
    z.object({
      id: recordId,
      stance: z.string().nullable(),
      reason: z.string().nullable(),
      notedOn: plainDate,
      notedBy: z.string().nullable(),
      fromFile: z.boolean(),
    }),
  ),
  /** Where else the same human being works or worked, as far as the caller may see it. */
  places: z.array(
    z.object({
      accountId: recordId,
      account: z.string(),
      contactId: recordId,
      title: z.string().nullable(),
      startedOn: plainDate.nullable(),
      leftOn: plainDate.nullable(),
    }),
  ),
})

export const contactsContract = {
  list: reads('viewer', '/accounts/{accountId}/contacts', 'People at an account')
    .input(z.object({ accountId: recordId, limit: pageSize(1000, 500) }))
    .output(z.array(contact)),
  get: reads(
    'viewer',
    '/accounts/{accountId}/contacts/{contactId}',
    'One person: stances so far, other companies',
  )
    .input(one)
    .output(details),
  create: writes('manager', 'POST', '/accounts/{accountId}/contacts', 'Add a person to an account')
    .input(
      contactFields
        .partial()
        .required({ name: true })
        .extend({ ...besides.partial().shape, accountId: recordId }),
    )
    .output(contact),
  update: writes('manager', 'PATCH', '/accounts/{accountId}/contacts/{contactId}', 'Change a person')
    .input(
      contactFields.partial().extend({ ...besides.partial().shape, ...one.shape, version: z.number().int() }),
    )
    .output(contact),
  ...placesContract,
  ...relationsContract,
  ...coverageContract,
  ...approvalContract,
  ...proposalsContract,
  ...ourPeopleContract,
}
