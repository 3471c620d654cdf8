import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { magicLink } from 'better-auth/plugins'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../db/tables.gen.ts'
import type { Role } from './contract.ts'
import type { Actor } from './context.ts'

interface SignInOptions {
  db: Kysely<DB>
  secret: string
  publicUrl: string
}

/** What better-auth reads of a user; none of it may be written through it. */
const userModel = {
  modelName: 'users',
  additionalFields: {
    role: { type: 'string', input: false },
    teamId: { type: 'string', input: false, required: false },
    language: { type: 'string', input: false, required: false },
    suspendedAt: { type: 'date', input: false, required: false },
  },
} as const

/** Sign-in by password, and by a link that works once; the link is only ever printed on the console of the machine. */
export function createSignIn({ db, secret, publicUrl }: SignInOptions) {
  const links: string[] = []
  const secure = publicUrl.startsWith('https:')
  const auth = betterAuth({
    appName: 'Mainstay',
    baseURL: publicUrl,
    basePath: '/auth',
    secret,
    trustedOrigins: [publicUrl],
    telemetry: { enabled: false },
    logger: { level: 'error' },
    database: { db, type: 'postgres' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    user: userModel,
    session: { modelName: 'sessions', expiresIn: 14 * 24 * 3600 },
    // What a user may change goes through the contract, where it is checked and written to the audit log.
    disabledPaths: ['/update-user', '/change-password', '/change-email', '/set-password', '/delete-user'],
    databaseHooks: {
      session: { create: { before: async ({ userId }) => refuseSuspended(db, userId) } },
    },
    account: { modelName: 'credentials' },
    verification: { modelName: 'verifications' },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 100,
      customRules: { '/sign-in/email': { window: 60, max: 10 } },
    },
    advanced: { useSecureCookies: secure, cookiePrefix: secure ? '__Host-mainstay' : 'mainstay' },
    plugins: [
      magicLink({
        disableSignUp: true,
        storeToken: 'hashed',
        expiresIn: 24 * 3600,
        sendMagicLink: ({ token }) => {
          links.push(`${publicUrl}/sign-in?token=${encodeURIComponent(token)}`)
        },
      }),
    ],
  })
  return {
    handler: (request: Request) => auth.handler(request),
    /** The signed-in person of a request, or null; a suspended user is nobody. */
    async actorOf(headers: Headers): Promise<Actor | null> {
      const session = await auth.api.getSession({ headers })
      if (!session) return null
      const user = session.user as typeof session.user & {
        role: Role
        teamId: string | null
        suspendedAt: Date | null
      }
      if (user.suspendedAt) return null
      return { kind: 'user', id: user.id, name: user.name, role: user.role, teamId: user.teamId ?? null }
    },
    async linkFor(email: string): Promise<string> {
      await auth.api.signInMagicLink({ body: { email }, headers: new Headers() })
      return links.pop()!
    },
    async hashPassword(password: string): Promise<string> {
      const context = await auth.$context
      return context.password.hash(password)
    },
    async endSessions(userId: string): Promise<void> {
      await sql`delete from sessions where user_id = ${userId}`.execute(db)
    },
  }
}
/** A suspended user is answered like a stranger: no session, and no word that the password was right. */
async function refuseSuspended(db: Kysely<DB>, userId: string): Promise<void> {
  const user = await db.selectFrom('users').select('suspendedAt').where('id', '=', userId).executeTakeFirst()
  if (user === undefined || user.suspendedAt !== null)
    throw new APIError('UNAUTHORIZED', {
      message: 'Invalid email or password',
      code: 'INVALID_EMAIL_OR_PASSWORD',
    })
}

export type SignIn = ReturnType<typeof createSignIn>
