import type { Ctx } from '../../../platform/context.ts'
import { maySee } from '../../accounts/policy.ts'
import * as queries from '../facts/queries.ts'

export type Profile = queries.ProfileRow

interface ProfileStore {
  profiles: Promise<Profile[]> | null
}

const storeOf = (ctx: Ctx): ProfileStore => ctx.memory.slot('profiles', () => ({ profiles: null }))

/** What is known of every account beside its facts, kept at hand until an account changes. */
export async function listProfiles(ctx: Ctx): Promise<Profile[]> {
  const store = storeOf(ctx)
  if (store.profiles === null) {
    const reading = queries.listProfiles(ctx.db).then(({ rows }) => rows)
    store.profiles = reading
    reading.catch(() => {
      if (store.profiles === reading) store.profiles = null
    })
  }
  return store.profiles
}

/** What was being read is forgotten too: it may be from before the change. */
export function forgetProfiles(ctx: Ctx): void {
  storeOf(ctx).profiles = null
}

/** The profiles the actor may see, by account. */
export async function visibleProfiles(ctx: Ctx): Promise<Map<string, Profile>> {
  const profiles = await listProfiles(ctx)
  return new Map(
    profiles.filter((profile) => maySee(ctx.actor, profile)).map((profile) => [profile.id, profile]),
  )
}
