import type { Kysely } from 'kysely'
import type { DB } from '../../db/tables.gen.ts'
import type { Role } from '../../platform/contract.ts'

const columns = ['id', 'name', 'email', 'role', 'teamId', 'language', 'suspendedAt'] as const

export function findUser(db: Kysely<DB>, userId: string) {
  return db.selectFrom('users').select(columns).where('id', '=', userId).executeTakeFirst()
}

export function findUserByEmail(db: Kysely<DB>, email: string) {
  return db.selectFrom('users').select(columns).where('email', '=', email.toLowerCase()).executeTakeFirst()
}

export function listUsers(db: Kysely<DB>) {
  return db.selectFrom('users').select(columns).orderBy('name').orderBy('id').limit(2000).execute()
}

interface NewUser {
  id: string
  name: string
  email: string
  role: Role
  teamId: string | null
  language: string
  at: Date
}

export async function insertUser(db: Kysely<DB>, { at, ...user }: NewUser): Promise<void> {
  await db
    .insertInto('users')
    .values({ ...user, email: user.email.toLowerCase(), emailVerified: true, createdAt: at, updatedAt: at })
    .execute()
}

interface UserChange {
  name?: string
  role?: Role
  teamId?: string | null
  language?: string
  suspendedAt?: Date | null
}

export async function updateUser(
  db: Kysely<DB>,
  userId: string,
  change: UserChange,
  at: Date,
): Promise<void> {
  await db
    .updateTable('users')
    .set({ ...change, updatedAt: at })
    .where('id', '=', userId)
    .execute()
}

/** One password a user; better-auth keeps it as a credential of its own provider. */
export async function setPasswordHash(
  db: Kysely<DB>,
  userId: string,
  id: string,
  hash: string,
  at: Date,
): Promise<void> {
  await db
    .deleteFrom('credentials')
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .execute()
  await db
    .insertInto('credentials')
    .values({
      id,
      userId,
      accountId: userId,
      providerId: 'credential',
      password: hash,
      createdAt: at,
      updatedAt: at,
    })
    .execute()
}

/** The hash of a user's password; null for one who never had any. */
export async function findPasswordHash(db: Kysely<DB>, userId: string): Promise<string | null> {
  const row = await db
    .selectFrom('credentials')
    .select('password')
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .executeTakeFirst()
  return row?.password ?? null
}

export async function deleteSessions(db: Kysely<DB>, userId: string): Promise<void> {
  await db.deleteFrom('sessions').where('userId', '=', userId).execute()
}

/** The administrators who can sign in, held until the transaction ends, so that two cannot suspend each other at once. */
export async function lockAdmins(db: Kysely<DB>): Promise<string[]> {
  const rows = await db
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'admin')
    .where('suspendedAt', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map((row) => row.id)
}

export function findTeam(db: Kysely<DB>, teamId: string) {
  return db.selectFrom('teams').select('id').where('id', '=', teamId).executeTakeFirst()
}

export function listTeams(db: Kysely<DB>) {
  return db.selectFrom('teams').select(['id', 'name']).orderBy('name').limit(1000).execute()
}

export async function insertTeam(
  db: Kysely<DB>,
  team: { id: string; name: string; at: Date },
): Promise<boolean> {
  const inserted = await db
    .insertInto('teams')
    .values({ id: team.id, name: team.name, createdAt: team.at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}
