import type { Ctx } from '../../platform/context.ts'
import { markStale } from '../series/service.ts'
import { forgetAnalyses } from './analysis/service.ts'
import { forgetProfiles } from './profiles/service.ts'

/** What was computed is old as soon as something it was made of changes. */
export function listenToFacts(ctx: Ctx): void {
  ctx.subscribe((event) => {
    // No figure is made of people.
    if (event.type === 'peopleChanged') return
    if (event.type === 'factsChanged') markStale(ctx, event.accountIds, event.months)
    if (event.type !== 'settingsChanged' && event.type !== 'ratingsChanged') forgetProfiles(ctx)
    forgetAnalyses(ctx)
  })
}
