import type { Ctx } from '../../../platform/context.ts'
import * as queries from '../facts/queries.ts'

interface ProfileStore {
  profiles: queries.ProfileRow[] | null
}

const storeOf = (ctx: Ctx): ProfileStore => ctx.memory.slot('profiles', () => ({ profiles: null }))

/** What is known of every account beside its facts, kept at hand until an account changes. */
export async function listProfiles(ctx: Ctx): Promise<queries.ProfileRow[]> {
  const store = storeOf(ctx)
  store.profiles ??= (await queries.listProfiles(ctx.db)).rows
  return store.profiles
}

export function forgetProfiles(ctx: Ctx): void {
  storeOf(ctx).profiles = null
}
