import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/context.ts'
import type { Role } from '../../platform/contract.ts'
import { createSignIn } from '../../platform/signIn.ts'
import { addPeople, asking, idOf, north, refusal } from '../../test/accountStory.ts'
import { operator, testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import { usersRoutes } from './routes.ts'
import { ensureAdministrator } from './service.ts'

const test = testDatabase()
const publicUrl = 'http://127.0.0.1:4000'
let people: Awaited<ReturnType<typeof addPeople>>
beforeAll(async () => {
  people = await addPeople(test.db)
})

type User = { id: string; name: string; email: string; role: Role; suspended: boolean; teamId: string | null }
const ask = async (name: keyof typeof usersRoutes, input: object, actor: Actor = people.admin) =>
  (await asking(testCtx(test.db))(usersRoutes[name], input, actor)) as User
const refused = (name: keyof typeof usersRoutes, input: object, actor?: Actor) => ask(name, input, actor)

/** Signs in with a password as the browser does, and tells who the session is of from then on. */
async function signIn(email: string, password: string) {
  const house = createSignIn({ db: test.db, secret: 'a secret that is long enough for a test', publicUrl })
  const answer = await house.handler(
    new Request(`${publicUrl}/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: publicUrl },
      body: JSON.stringify({ email, password }),
    }),
  )
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return {
    status: answer.status,
    who: async () => (await house.actorOf(new Headers({ cookie })))?.name ?? null,
  }
}

let added = 0
const newUser = (fields: object = {}) =>
  ask('create', {
    name: 'Nina',
    email: `Nina${added++}@Supplier.test`,
    role: 'manager',
    teamId: north,
    password: 'first password',
    ...fields,
  })

describe('a new user', () => {
  it('signs in with the first password, under an address in whatever case', async () => {
    const nina = await newUser({ name: 'Nina' })
    expect(nina).toMatchObject({
      role: 'manager',
      teamId: north,
      suspended: false,
      email: nina.email.toLowerCase(),
    })
    const session = await signIn(nina.email, 'first password')
    expect([session.status, await session.who()]).toEqual([200, 'Nina'])
    expect((await signIn(nina.email, 'another password')).status).toBe(401)
  })

  it('needs an address that nobody has, a team that is there and a password that is not too short', async () => {
    const { email } = await newUser()
    const input = { name: 'X', email: 'x@supplier.test', role: 'viewer', password: 'long enough 1' }
    await expect(refused('create', { ...input, email: email.toUpperCase() })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { code: 'emailTaken' },
    })
    await expect(refused('create', { ...input, teamId: idOf('no team') })).rejects.toMatchObject({
      code: 'INVALID',
      data: { code: 'teamUnknown' },
    })
    expect(await refusal(refused('create', { ...input, password: 'short' }))).toBe('BAD_REQUEST')
    expect(await refusal(refused('create', { ...input, role: 'owner' }))).toBe('BAD_REQUEST')
  })

  it('is added by administrators only, and no password is written into the history', async () => {
    for (const actor of [people.helen, people.anna, people.vera])
      expect(
        await refusal(
          refused(
            'create',
            { name: 'X', email: 'x@supplier.test', role: 'viewer', password: 'long enough 1' },
            actor,
          ),
        ),
      ).toBe('FORBIDDEN')
    const entries = await test.db
      .selectFrom('auditEntries')
      .selectAll()
      .where('subject', '=', 'user')
      .execute()
    expect(entries.length).toBeGreaterThan(0)
    expect(JSON.stringify(entries)).not.toContain('first password')
  })
})

describe('a change of somebody’s rights', () => {
  it.each<[string, object]>([
    ['a suspension', { suspended: true }],
    ['another role', { role: 'viewer' }],
    ['another team', { teamId: null }],
    ['another password', { password: 'second password' }],
  ])('ends the open sessions: %s', async (_, change) => {
    const { id, email } = await newUser()
    const session = await signIn(email, 'first password')
    expect(await session.who()).toBe('Nina')
    await ask('update', { userId: id, ...change })
    expect(await session.who()).toBeNull()
  })

  it('keeps a suspended user out until the suspension ends', async () => {
    const { id, email } = await newUser()
    expect(await ask('update', { userId: id, suspended: true })).toMatchObject({ suspended: true })
    const session = await signIn(email, 'first password')
    expect([session.status, await session.who()]).toEqual([401, null])
    expect(await ask('update', { userId: id, suspended: false })).toMatchObject({ suspended: false })
    expect(await (await signIn(email, 'first password')).who()).toBe('Nina')
  })

  it('is written into the history with what was before, without the password', async () => {
    const { id } = await newUser()
    await ask('update', { userId: id, role: 'head', password: 'third password' })
    const entry = await test.db
      .selectFrom('auditEntries')
      .selectAll()
      .where('subjectId', '=', id)
      .where('action', '=', 'update')
      .executeTakeFirstOrThrow()
    expect(entry).toMatchObject({
      actorName: 'Ada',
      before: { role: 'manager' },
      after: { role: 'head', password: 'changed' },
    })
  })

  it('is refused for a user or a team that is not there', async () => {
    expect(await refusal(refused('update', { userId: 'nobody', role: 'viewer' }))).toBe('NOT_FOUND')
    expect(await refusal(refused('update', { userId: 'boris', teamId: idOf('no team') }))).toBe('INVALID')
  })
})

describe('the last administrator', () => {
  it('cannot take the own rights away', async () => {
    for (const change of [{ suspended: true }, { role: 'head' }])
      await expect(refused('update', { userId: 'ada', ...change })).rejects.toMatchObject({
        code: 'INVALID',
        data: { code: 'ownRights' },
      })
  })

  it('cannot be taken away by anybody, not even from the console', async () => {
    for (const change of [{ suspended: true }, { role: 'viewer' }])
      await expect(refused('update', { userId: 'ada', ...change }, operator)).rejects.toMatchObject({
        code: 'INVALID',
        data: { code: 'lastAdmin' },
      })
    expect(await ask('update', { userId: 'ada', role: 'admin' }, operator)).toMatchObject({ role: 'admin' })
  })

  it('stays one when two administrators suspend each other at the same moment', async () => {
    const { id } = await newUser({ role: 'admin' })
    const other: Actor = { kind: 'user', id, name: 'Nina', role: 'admin', teamId: null }
    // Both have a connection at hand, so that neither is done before the other begins.
    await Promise.all([1, 2, 3].map(() => sql`select pg_sleep(0.1)`.execute(test.db)))
    const answers = await Promise.all([
      refusal(refused('update', { userId: id, suspended: true }, people.admin)),
      refusal(refused('update', { userId: 'ada', suspended: true }, other)),
    ])
    expect(answers.toSorted()).toEqual(['INVALID', 'allowed'])
    const admins = await test.db
      .selectFrom('users')
      .select('id')
      .where('role', '=', 'admin')
      .where('suspendedAt', 'is', null)
      .execute()
    expect(admins).toHaveLength(1)
    for (const userId of ['ada', id]) await ask('update', { userId, suspended: false }, operator)
    await ask('update', { userId: id, role: 'viewer' }, operator)
  })

  it('of an empty house is made once', async () => {
    await test.inRolledBackTransaction(async (db) => {
      await db.deleteFrom('credentials').execute()
      await db.deleteFrom('sessions').execute()
      await db.deleteFrom('users').execute()
      const ctx = testCtx(db)
      expect(await ensureAdministrator(ctx, 'admin@mainstay.local')).toBe('admin@mainstay.local')
      expect(await ensureAdministrator(ctx, 'admin@mainstay.local')).toBe('admin@mainstay.local')
      expect(await db.selectFrom('users').select(['role']).execute()).toEqual([{ role: 'admin' }])
    })
  })
})

describe('what people change about themselves', () => {
  it('is name, language and password, never the role', async () => {
    expect(await ask('updateMe', { name: 'Vera B.', language: 'el' }, people.vera)).toMatchObject({
      name: 'Vera B.',
      role: 'viewer',
    })
    expect(await refusal(refused('updateMe', { role: 'admin' }, people.vera))).toBe('BAD_REQUEST')
    expect(await ask('me', {}, people.vera)).toMatchObject({ name: 'Vera B.', role: 'viewer' })
  })

  it('ends every session when it is the password', async () => {
    const { id, email } = await newUser()
    const session = await signIn(email, 'first password')
    const nina = { kind: 'user', id, name: 'Nina', role: 'manager', teamId: north } as const
    await expect(refused('updateMe', { password: 'my own password' }, nina)).rejects.toMatchObject({
      data: { code: 'passwordWrong' },
    })
    await ask('updateMe', { password: 'my own password', currentPassword: 'first password' }, nina)
    expect(await session.who()).toBeNull()
    expect(await (await signIn(email, 'my own password')).who()).toBe('Nina')
  })
})

describe('teams', () => {
  it('have names of their own, and who added one is in the history', async () => {
    const { id } = await ask('createTeam', { name: 'West' })
    await expect(refused('createTeam', { name: 'West' })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { code: 'teamExists' },
    })
    const entries = await test.db
      .selectFrom('auditEntries')
      .selectAll()
      .where('subject', '=', 'team')
      .execute()
    expect(entries).toMatchObject([{ subjectId: id, actorName: 'Ada', after: { name: 'West' } }])
  })
})
