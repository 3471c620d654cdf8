import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import { defineJob } from '../../platform/jobs.ts'
import { markStale } from '../series/service.ts'
import { analyse, forgetAnalyses } from './analysis/service.ts'
import { forgetProfiles } from './profiles/service.ts'

/** Judges the portfolio once after a change, so that the next person finds it ready. */
export const segmentsJobs = [
  defineJob({
    name: 'segments.warm',
    schema: z.object({}),
    schedule: null,
    run: async (ctx) => {
      await analyse(ctx, { window: '12m', by: 'account' })
    },
  }),
]

/** What was computed is old as soon as something it was made of changes. */
export function listenToFacts(ctx: Ctx): void {
  ctx.subscribe((event) => {
    if (event.type === 'factsChanged') markStale(ctx, event.accountIds)
    if (event.type !== 'settingsChanged' && event.type !== 'ratingsChanged') forgetProfiles(ctx)
    forgetAnalyses(ctx)
  })
}
