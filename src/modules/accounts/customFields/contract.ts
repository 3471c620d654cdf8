import { z } from 'zod'
import { customTypes } from '../../../core/dossier/customValue.ts'
import { reads, recordId, writes } from '../../../platform/contract.ts'

export const customSubjects = ['account', 'contact'] as const
/** Values of fields of one's own by their key; null is unknown. */
export const customValues = z.record(
  z.string().max(60),
  z.union([z.string().max(10_000), z.number(), z.boolean(), z.null()]),
)
export const customField = z.object({
  id: recordId,
  subject: z.enum(customSubjects),
  key: z.string(),
  label: z.string(),
  type: z.enum(customTypes),
  choices: z.array(z.string()),
  archived: z.boolean(),
})
const label = z.string().trim().min(1).max(100)
const choices = z.array(z.string().trim().min(1).max(100)).max(200)

export const customFieldsContract = {
  customFields: reads(
    'viewer',
    '/custom-fields',
    'Fields of one’s own of accounts and contacts, in their order',
  )
    .input(z.object({ subject: z.enum(customSubjects).optional() }))
    .output(z.array(customField)),
  createCustomField: writes('head', 'POST', '/custom-fields', 'Add a field of one’s own')
    .input(
      z.object({
        subject: z.enum(customSubjects),
        label,
        type: z.enum(customTypes),
        choices: choices.default([]),
      }),
    )
    .output(customField),
  updateCustomField: writes(
    'head',
    'PATCH',
    '/custom-fields/{fieldId}',
    'Rename a field, change its choices, archive it or take it back',
  )
    .input(
      z.object({
        fieldId: recordId,
        label: label.optional(),
        choices: choices.optional(),
        archived: z.boolean().optional(),
      }),
    )
    .output(customField),
  orderCustomFields: writes('head', 'PUT', '/custom-fields/order', 'Put fields into an order')
    .input(z.object({ ids: z.array(recordId).min(1).max(200) }))
    .output(z.array(customField)),
}
