import type { Kysely, Selectable } from 'kysely'
import type { DB, Profiles } from '../../../db/tables.gen.ts'

export type ProfileRow = Selectable<Profiles>

export function listProfiles(db: Kysely<DB>): Promise<ProfileRow[]> {
  return db.selectFrom('profiles').selectAll().orderBy('name').limit(1000).execute()
}

export function findProfile(db: Kysely<DB>, name: string): Promise<ProfileRow | undefined> {
  return db.selectFrom('profiles').selectAll().where('name', '=', name).executeTakeFirst()
}

/** The profile for files with these headers that was used last. */
export function findProfileBySignature(db: Kysely<DB>, signature: string): Promise<ProfileRow | undefined> {
  return db
    .selectFrom('profiles')
    .selectAll()
    .where('signature', '=', signature)
    .orderBy('usedAt', (order) => order.desc().nullsLast())
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export interface NewProfile {
  id: string
  name: string
  kind: string
  signature: string
  map: object
  createdBy: string | null
  createdAt: Date
}

/** Saves a profile; a name that stands is saved anew. */
export async function upsertProfile(db: Kysely<DB>, profile: NewProfile): Promise<void> {
  await db
    .insertInto('profiles')
    .values({ ...profile, map: JSON.stringify(profile.map) })
    .onConflict((at) =>
      at.column('name').doUpdateSet((eb) => ({
        kind: eb.ref('excluded.kind'),
        signature: eb.ref('excluded.signature'),
        map: eb.ref('excluded.map'),
      })),
    )
    .execute()
}

export async function updateProfileUsed(db: Kysely<DB>, profileId: string, now: Date): Promise<void> {
  await db.updateTable('profiles').set({ usedAt: now }).where('id', '=', profileId).execute()
}

export function findProfileById(db: Kysely<DB>, profileId: string): Promise<ProfileRow | undefined> {
  return db.selectFrom('profiles').selectAll().where('id', '=', profileId).executeTakeFirst()
}

export async function deleteProfile(db: Kysely<DB>, profileId: string): Promise<void> {
  await db.deleteFrom('profiles').where('id', '=', profileId).execute()
}
