import { z } from 'zod'
import { AGREEMENTS } from '../../../core/relationships/coverage.ts'
import { analysisDay, knownNumber, pageSize, plainDate, reads, recordId } from '../../../platform/contract.ts'
import { relation } from '../relations/contract.ts'

const counts = { in: z.number().int(), out: z.number().int(), both: z.number().int(), lastOn: plainDate }
const evidence = z.object({
  touches: z.number().int(),
  ...counts,
  channels: z.array(z.object({ channel: z.string().nullable(), ...counts })),
})
const cell = relation.extend({ evidence: evidence.nullable(), agreement: z.enum(AGREEMENTS) })
const call = z.object({
  contactId: recordId,
  colleagueId: recordId.nullable(),
  reason: z.enum(['wantedHigher', 'unseenDecisionMaker']),
  level: z.number().int().nullable(),
  wanted: z.number().int().nullable(),
  gap: z.number(),
  score: z.number(),
})
const share = z.object({ id: recordId, sharePct: z.number() })
const dependence = z.object({
  touches: z.number().int(),
  unnamed: z.number().int(),
  pairs: z.array(z.object({ contactId: recordId, colleagueId: recordId, sharePct: z.number() })),
  ours: z.array(share),
  theirs: z.array(share),
  hhi: z.number(),
})
const leaving = z.object({
  touches: z.number().int(),
  sharePct: knownNumber,
  alonePct: knownNumber,
  remaining: z.array(
    z.object({
      contactId: recordId,
      colleagueId: recordId,
      level: z.number().int().nullable(),
      touches: z.number().int(),
    }),
  ),
  stranded: z.array(recordId),
})
const asked = { accountId: recordId, asOf: analysisDay.optional() }

export const coverageContract = {
  coverage: reads(
    'viewer',
    '/accounts/{accountId}/coverage',
    'Who of ours knows whom: what we say beside what traffic shows, who should call whom, what hangs on whom',
  )
    .input(z.object({ ...asked, calls: pageSize(100, 20) }))
    .output(
      z.object({
        asOf: plainDate,
        evidenceDays: z.number().int(),
        dependenceDays: z.number().int(),
        /** Those of ours who stand in a cell. */
        colleagues: z.array(
          z.object({
            id: recordId,
            name: z.string(),
            title: z.string().nullable(),
            leftOn: plainDate.nullable(),
          }),
        ),
        cells: z.array(cell),
        calls: z.array(call),
        dependence: z.object({ value: dependence.nullable(), reason: z.string().nullable() }),
      }),
    ),
  ifLeaves: reads(
    'viewer',
    '/accounts/{accountId}/if-leaves',
    'What is left of the contact if one person goes',
  )
    .input(z.object({ ...asked, side: z.enum(['ours', 'theirs']), id: recordId }))
    .output(leaving),
}
