import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { recordAudit } from '../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../platform/context.ts'
import type { Role } from '../../platform/contract.ts'
import { newId } from '../../platform/identifiers.ts'
import { Problem } from '../../platform/problem.ts'
import type { languages } from './contract.ts'
import * as queries from './queries.ts'

type Language = (typeof languages)[number]
type Row = NonNullable<Awaited<ReturnType<typeof queries.findUser>>>

const shown = (row: Row) => ({
  id: row.id,
  name: row.name,
  email: row.email,
  role: row.role as Role,
  teamId: row.teamId,
  language: row.language as Language,
  suspended: row.suspendedAt !== null,
})

async function existing(ctx: Ctx, userId: string): Promise<Row> {
  const row = await queries.findUser(ctx.db, userId)
  if (!row) throw new Problem('NOT_FOUND')
  return row
}

/** Who is signed in. The operator at the machine has no record of a user and is shown as what it is. */
export async function getMe(ctx: Ctx) {
  if (ctx.actor.id === null) {
    const { name, role, teamId } = ctx.actor
    return { id: 'operator', name, email: '', role, teamId, language: 'en' as const, suspended: false }
  }
  return shown(await existing(ctx, ctx.actor.id))
}

interface MyChange {
  name?: string
  language?: Language
  password?: string
  currentPassword?: string
}

export async function updateMe(ctx: Ctx, input: MyChange) {
  const userId = ctx.actor.id
  if (userId === null) throw new Problem('FORBIDDEN')
  const { password, currentPassword, ...change } = input
  const before = await existing(ctx, userId)
  if (password) await checkPassword(ctx, userId, currentPassword ?? '')
  await inTransaction(ctx, async (ctx) => {
    await queries.updateUser(ctx.db, userId, change, ctx.now)
    if (password) await setPassword(ctx, userId, password)
    const after = { ...change, password: password ? 'changed' : undefined }
    await recordAudit(ctx, {
      action: 'update',
      subject: 'user',
      subjectId: userId,
      before: shown(before),
      after,
    })
  })
  return getMe(ctx)
}

export async function listUsers(ctx: Ctx) {
  return (await queries.listUsers(ctx.db)).map(shown)
}

export async function listNames(ctx: Ctx) {
  return (await queries.listUsers(ctx.db))
    .filter((row) => row.suspendedAt === null)
    .map(({ id, name }) => ({ id, name }))
}

interface NewUser {
  name: string
  email: string
  role: Role
  teamId: string | null
  language: Language
  password: string | null
}

async function checkTeam(ctx: Ctx, teamId: string | null | undefined): Promise<void> {
  if (teamId && !(await queries.findTeam(ctx.db, teamId))) throw new Problem('INVALID', 'teamUnknown')
}

export async function createUser(ctx: Ctx, input: NewUser) {
  await checkTeam(ctx, input.teamId)
  if (await queries.findUserByEmail(ctx.db, input.email))
    throw new Problem('CONFLICT', 'emailTaken', { email: input.email })
  const { password, ...user } = input
  const id = newId(ctx.now)
  await inTransaction(ctx, async (ctx) => {
    await queries.insertUser(ctx.db, { ...user, id, at: ctx.now })
    if (password) await setPassword(ctx, id, password)
    await recordAudit(ctx, { action: 'create', subject: 'user', subjectId: id, after: user })
  })
  return shown(await existing(ctx, id))
}

interface UserChange {
  userId: string
  role?: Role
  teamId?: string | null
  suspended?: boolean
  password?: string
}

/** Whoever's rights change signs in anew: open sessions end with the change. */
export async function updateUser(ctx: Ctx, { userId, suspended, password, ...change }: UserChange) {
  const before = await existing(ctx, userId)
  if (userId === ctx.actor.id && (suspended || (change.role && change.role !== 'admin')))
    throw new Problem('INVALID', 'ownRights')
  await checkTeam(ctx, change.teamId)
  await inTransaction(ctx, async (ctx) => {
    const suspendedAt = suspended === undefined ? undefined : suspended ? ctx.now : null
    const admins = await queries.lockAdmins(ctx.db)
    await queries.updateUser(ctx.db, userId, { ...change, suspendedAt }, ctx.now)
    const takesRights = suspended || (change.role && change.role !== 'admin')
    if (takesRights && admins.length === 1 && admins[0] === userId) throw new Problem('INVALID', 'lastAdmin')
    if (password) await setPassword(ctx, userId, password)
    await queries.deleteSessions(ctx.db, userId)
    const after = { ...change, suspended, password: password ? 'changed' : undefined }
    await recordAudit(ctx, {
      action: 'update',
      subject: 'user',
      subjectId: userId,
      before: shown(before),
      after,
    })
  })
  return shown(await existing(ctx, userId))
}

/** An open session alone must not be enough to take an account over. Whoever came by a link has no password yet. */
async function checkPassword(ctx: Ctx, userId: string, password: string): Promise<void> {
  const hash = await queries.findPasswordHash(ctx.db, userId)
  if (hash !== null && !(await verifyPassword({ hash, password })))
    throw new Problem('INVALID', 'passwordWrong')
}

async function setPassword(ctx: Ctx, userId: string, password: string): Promise<void> {
  await queries.setPasswordHash(ctx.db, userId, newId(ctx.now), await hashPassword(password), ctx.now)
  await queries.deleteSessions(ctx.db, userId)
}

export async function listTeams(ctx: Ctx) {
  return queries.listTeams(ctx.db)
}

export async function createTeam(ctx: Ctx, { name }: { name: string }) {
  const id = newId(ctx.now)
  await inTransaction(ctx, async (ctx) => {
    if (!(await queries.insertTeam(ctx.db, { id, name, at: ctx.now })))
      throw new Problem('CONFLICT', 'teamExists', { name })
    await recordAudit(ctx, { action: 'create', subject: 'team', subjectId: id, after: { name } })
  })
  return { id, name }
}

/** The first user of an empty installation: an administrator who signs in with the link printed on the console. */
export async function ensureAdministrator(ctx: Ctx, email: string): Promise<string> {
  const admins = (await queries.listUsers(ctx.db)).filter(
    (row) => row.role === 'admin' && row.suspendedAt === null,
  )
  const known = admins.find((row) => row.email === email) ?? admins[0]
  if (known) return known.email
  const created = await createUser(ctx, {
    name: 'Administrator',
    email,
    role: 'admin',
    teamId: null,
    language: 'en',
    password: null,
  })
  return created.email
}
