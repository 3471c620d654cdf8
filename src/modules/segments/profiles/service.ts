import type { Ctx } from '../../../platform/context.ts'
import { maySee, scopeOf } from '../../accounts/policy.ts'
import * as queries from '../facts/queries.ts'

export type Profile = queries.ProfileRow

interface ProfileStore {
  profiles: Promise<Profile[]> | null
  /** What actors of one scope may see, each made from the same profiles. */
  visible: Map<string, { of: Profile[]; byAccount: Map<string, Profile> }>
}

const storeOf = (ctx: Ctx): ProfileStore =>
  ctx.memory.slot('profiles', () => ({ profiles: null, visible: new Map() }))

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
  const store = storeOf(ctx)
  store.profiles = null
  store.visible.clear()
}

/** The profiles the actor may see, by account. */
export async function visibleProfiles(ctx: Ctx): Promise<Map<string, Profile>> {
  const profiles = await listProfiles(ctx)
  const { visible } = storeOf(ctx)
  const scope = JSON.stringify(scopeOf(ctx.actor))
  const known = visible.get(scope)
  if (known?.of === profiles) return known.byAccount
  const seen = profiles.filter((profile) => maySee(ctx.actor, profile))
  const byAccount = new Map(seen.map((profile) => [profile.id, profile]))
  visible.set(scope, { of: profiles, byAccount })
  return byAccount
}
