import { z } from 'zod'
import { checkStates, checkTopics } from '../../core/candidates/verdict.ts'
import { offset, pageSize, plainDate, reads, recordId, writes } from '../../platform/contract.ts'

const text = (most: number) => z.string().trim().max(most).nullable()
const judged = z.object({
  rating: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  note: text(2000),
})
const fields = z.object({
  name: z.string().trim().min(1).max(300),
  country: text(100),
  industry: text(100),
  website: text(300),
  taxNumber: text(60),
  note: text(10_000),
  need: judged,
  pay: judged,
  authority: judged,
})
export const candidateStatus = z.enum(['open', 'accepted', 'refused'])
const check = z.object({
  topic: z.enum(checkTopics),
  item: z.string(),
  state: z.enum(checkStates),
  note: z.string().nullable(),
  fileName: z.string().nullable(),
  checkedBy: z.string().nullable(),
  checkedOn: plainDate.nullable(),
})
const fitness = z.object({
  knownPs: z.number().int(),
  weakest: z.object({ p: z.enum(['need', 'pay', 'authority']), rating: z.number().int() }).nullable(),
  checked: z.number().int(),
  of: z.number().int(),
  bad: z.number().int(),
  doubtful: z.number().int(),
})
const row = fields.extend({
  id: recordId,
  status: candidateStatus,
  ownerId: z.string().nullable(),
  owner: z.string().nullable(),
  fitness,
  accountId: recordId.nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
const obstacle = z.object({
  code: z.string(),
  p: z.string().optional(),
  topic: z.string().optional(),
  item: z.string().optional(),
})
const candidate = row.extend({
  checks: z.array(check),
  /** What stands in the way of accepting it. */
  obstacles: z.array(obstacle),
  verdictReasons: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  /** Accounts and candidates of the same name or close to it. */
  alike: z.array(z.object({ id: recordId, name: z.string(), type: z.enum(['account', 'candidate']) })),
  version: z.number().int(),
  mayEdit: z.boolean(),
})
const candidateId = z.object({ candidateId: recordId })

export const candidatesContract = {
  list: reads('viewer', '/candidates', 'Companies that may become customers')
    .input(
      z.object({
        status: candidateStatus.optional(),
        q: z.string().max(200).optional(),
        limit: pageSize(500, 200),
        offset,
      }),
    )
    .output(z.object({ items: z.array(row), total: z.number().int() })),
  get: reads('viewer', '/candidates/{candidateId}', 'One candidate with its three P’s and its due diligence')
    .input(candidateId)
    .output(candidate),
  create: writes('manager', 'POST', '/candidates', 'Add a candidate')
    .input(fields.partial().required({ name: true }))
    .output(candidate),
  update: writes('manager', 'PATCH', '/candidates/{candidateId}', 'Change a candidate')
    .input(
      fields.partial().extend({
        candidateId: recordId,
        ownerId: z.string().max(64).nullable().optional(),
        version: z.number().int(),
      }),
    )
    .output(candidate),
  check: writes(
    'manager',
    'PUT',
    '/candidates/{candidateId}/checks/{topic}/{item}',
    'Say what was found of one item of the due diligence',
  )
    .input(
      z.object({
        candidateId: recordId,
        topic: z.enum(checkTopics),
        item: z.string().trim().min(1).max(100),
        state: z.enum(checkStates),
        note: text(2000).optional(),
      }),
    )
    .output(candidate),
  accept: writes('manager', 'POST', '/candidates/{candidateId}/accept', 'Make a candidate an account')
    .input(z.object({ candidateId: recordId, reasons: text(2000).default(null) }))
    .output(candidate),
  refuse: writes(
    'manager',
    'POST',
    '/candidates/{candidateId}/refuse',
    'Refuse a candidate, with the reasons',
  )
    .input(z.object({ candidateId: recordId, reasons: z.string().trim().min(1).max(2000) }))
    .output(candidate),
  reopen: writes('manager', 'POST', '/candidates/{candidateId}/reopen', 'Look at a refused candidate again')
    .input(candidateId)
    .output(candidate),
}
