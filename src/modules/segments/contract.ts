import { z } from 'zod'
import {
  analysisDay,
  analysisView,
  knownNumber,
  listOf,
  plainDate,
  reads,
  recordId,
  writes,
} from '../../platform/contract.ts'
import { criterion } from '../settings/contract.ts'
import { named, scored, warning, why } from './standing/contract.ts'
import { abcClass, accountType, listInput, standing } from './standings/contract.ts'

const counted = z.object({ accounts: z.number().int(), value: z.number() })
const headcount = z.object({ accounts: z.number().int() })

/** The document of `segments show --json`. */
export const segments = z.object({
  asOf: plainDate.nullable(),
  window: z.string(),
  currency: z.string().nullable(),
  abc: z.object({ A: counted, B: counted, C: counted, N: counted }),
  xyz: z.object({ X: headcount, Y: headcount, Z: headcount, unknown: headcount }),
  concentration: z.object({
    hhi: z.number().nullable(),
    top1Pct: z.number().nullable(),
    cr5Pct: z.number().nullable(),
    cr10Pct: z.number().nullable(),
    effectiveCustomers: z.number().nullable(),
    over10Pct: z.array(z.object({ account: z.string(), sharePct: z.number() })),
  }),
  kaism: z.object({
    key: headcount,
    development: headcount,
    support: headcount,
    opportunistic: headcount,
    unscored: headcount,
  }),
  types: z.object({ economist: headcount, prospect: headcount, image: headcount, expert: headcount }),
})
const tile = knownNumber.extend({ previous: z.number().nullable() })
const point = z.object({
  accountId: recordId,
  account: z.string(),
  value: z.number(),
  sharePct: z.number(),
  cumulativePct: z.number(),
})

export const segmentsContract = {
  portfolio: reads('viewer', '/portfolio', 'The portfolio in figures, each with the figure before')
    .input(analysisView)
    .output(
      z.object({
        asOf: plainDate.nullable(),
        from: plainDate.nullable(),
        currency: z.string().nullable(),
        accounts: z.number().int(),
        revenue: tile,
        keySharePct: tile,
        top5Pct: tile,
        over10: tile,
        marginPct: tile,
        unscored: z.number().int(),
        withoutAccount: z.object({ lines: z.number().int(), value: z.number() }),
        warnings: z.array(warning),
      }),
    ),
  accounts: reads('viewer', '/accounts', 'Accounts with their classes, filtered, sorted and paged')
    .input(listInput)
    .output(
      z.object({
        asOf: plainDate.nullable(),
        currency: z.string().nullable(),
        items: z.array(standing),
        total: z.number().int(),
        owners: z.array(z.string()),
        countries: z.array(z.string()),
      }),
    ),
  show: reads('viewer', '/segments', 'Classes, concentration, quadrants and types in one document')
    .input(analysisView)
    .output(segments),
  grid: reads(
    'viewer',
    '/segments/grid',
    'ABC by XYZ: accounts and value per cell, and how stable the classes are',
  )
    .input(analysisView)
    .output(
      z.object({
        asOf: plainDate.nullable(),
        currency: z.string().nullable(),
        cells: z.array(
          z.object({
            abc: abcClass,
            xyz: z.enum(['X', 'Y', 'Z', 'unknown']),
            accounts: z.number().int(),
            value: z.number(),
            sharePct: z.number().nullable(),
          }),
        ),
        cuts: z.object({ cutA: z.number(), cutB: z.number(), cutX: z.number(), cutY: z.number() }),
        stability: z.object({
          accountsPct: z.number().nullable(),
          valuePct: z.number().nullable(),
          moves: z.array(z.object({ from: abcClass, to: abcClass, accounts: z.number().int() })),
        }),
      }),
    ),
  concentration: reads('viewer', '/segments/concentration', 'How much hangs on few customers')
    .input(analysisView)
    .output(
      segments.shape.concentration.extend({
        asOf: plainDate.nullable(),
        currency: z.string().nullable(),
        gini: z.number().nullable(),
        top20PctShare: z.number().nullable(),
        band: z.string().nullable(),
        largest: z.array(point),
        curve: z.array(z.object({ accountsPct: z.number(), valuePct: z.number() })),
      }),
    ),
  loss: reads('viewer', '/segments/loss', 'What we lose with one customer or several')
    .input(analysisView.extend({ accountId: listOf(recordId) }))
    .output(
      z.object({
        currency: z.string().nullable(),
        revenueLost: z.number(),
        revenueSharePct: z.number().nullable(),
        marginLost: knownNumber,
        hhiAfter: z.number().nullable(),
        revenueAfter: z.number(),
        members: z.array(named),
        projects: z.array(z.string()),
      }),
    ),
  matrix: reads(
    'viewer',
    '/key-accounts',
    'The key account matrix: criteria, every account with its scores, moves and slots',
  )
    .input(analysisView.extend({ since: analysisDay.optional() }))
    .output(
      z.object({
        asOf: plainDate.nullable(),
        since: plainDate.nullable(),
        currency: z.string().nullable(),
        criteria: z.array(criterion),
        attractivenessCut: z.number(),
        strengthCut: z.number(),
        knownSharePct: z.number(),
        slots: z.object({
          size: z.number().int(),
          taken: z.array(recordId),
          nextIn: recordId.nullable(),
          nextOut: recordId.nullable(),
        }),
        accounts: z.array(scored),
      }),
    ),
  why: reads(
    'viewer',
    '/accounts/{accountId}/standing',
    'Why an account stands where it stands, down to the figures',
  )
    .input(analysisView.extend({ accountId: recordId }))
    .output(why),
  rate: writes('manager', 'POST', '/accounts/{accountId}/ratings', 'Judge an account by one criterion')
    .input(
      z.object({
        accountId: recordId,
        criterion: z.string().max(40),
        party: z.string().trim().min(1).max(120).default('us'),
        score: z.number().min(0).max(10),
        ratedOn: analysisDay.optional(),
      }),
    )
    .output(z.object({ id: recordId })),
  decideType: writes(
    'manager',
    'PUT',
    '/accounts/{accountId}/types/{type}',
    'Confirm or refuse a proposed type',
  )
    .input(
      z.object({
        accountId: recordId,
        type: accountType,
        verdict: z.enum(['confirmed', 'refused']).nullable(),
        note: z.string().max(2000).nullable().default(null),
      }),
    )
    .output(z.object({ type: accountType, verdict: z.enum(['confirmed', 'refused']).nullable() })),
  addProject: writes(
    'manager',
    'POST',
    '/accounts/{accountId}/projects',
    'Name a project of ours that hangs on this account',
  )
    .input(
      z.object({
        accountId: recordId,
        name: z.string().trim().min(1).max(200),
        note: z.string().max(2000).nullable().default(null),
      }),
    )
    .output(z.object({ id: recordId })),
  removeProject: writes('manager', 'DELETE', '/accounts/{accountId}/projects/{projectId}', 'Remove a project')
    .input(z.object({ accountId: recordId, projectId: recordId }))
    .output(z.object({ id: recordId })),
  recompute: writes('head', 'POST', '/segments/recompute', 'Sum all facts anew and judge them as of a date')
    .input(z.object({ asOf: analysisDay.optional() }))
    .output(z.object({ asOf: plainDate.nullable(), accounts: z.number().int(), months: z.number().int() })),
}
