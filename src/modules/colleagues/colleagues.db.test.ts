import { describe, expect, it } from 'vitest'
import { addPeople, asking, refusal } from '../../test/accountStory.ts'
import { testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import { findOrMake } from './directory/service.ts'
import { colleaguesRoutes } from './routes.ts'
import { colleagueOfUser } from './users/service.ts'

const test = testDatabase()
type Shown = { id: string; name: string; email: string | null; isUser: boolean; office: string | null }

/** A house with its users; `ask` calls a route of colleagues. */
const within = (
  work: (house: {
    ctx: ReturnType<typeof testCtx>
    people: Awaited<ReturnType<typeof addPeople>>
    ask: (name: keyof typeof colleaguesRoutes, input: object, actor?: string) => Promise<unknown>
  }) => Promise<void>,
) =>
  test.inRolledBackTransaction(async (db) => {
    const ctx = testCtx(db)
    const people = await addPeople(db)
    const actors: Record<string, (typeof people)[keyof typeof people]> = people
    await work({
      ctx,
      people,
      ask: (name, input, actor = 'admin') => asking(ctx)(colleaguesRoutes[name], input, actors[actor]!),
    })
  })

describe('our people', () => {
  it('are all users from the start, each once, however often one looks', () =>
    within(async ({ ask }) => {
      const first = (await ask('list', {}, 'vera')) as Shown[]
      expect(first.map(({ name }) => name)).toEqual(['Ada', 'Anna', 'Boris', 'Helen', 'Stefan', 'Vera'])
      expect(first.every(({ isUser }) => isUser)).toBe(true)
      expect(await ask('list', {})).toEqual(first)
    }))

  it('take a user for the colleague a file named before, by address or by name', () =>
    within(async ({ ctx, people }) => {
      await ctx.db.deleteFrom('colleagues').execute()
      const named = [
        {
          id: '00000000-0000-7000-8000-000000000001',
          name: 'Anna from the file',
          email: 'anna@supplier.test',
        },
        { id: '00000000-0000-7000-8000-000000000002', name: 'BORIS', email: null },
        { id: '00000000-0000-7000-8000-000000000003', name: 'Helen', email: 'other.helen@supplier.test' },
      ]
      await ctx.db
        .insertInto('colleagues')
        .values(named.map((one) => ({ ...one, searchKey: one.name })))
        .execute()
      const of = (actor: (typeof people)['anna']) => colleagueOfUser({ ...ctx, actor })
      expect(await of(people.anna)).toBe(named[0]!.id)
      expect(await of(people.boris)).toBe(named[1]!.id)
      expect(await of(people.helen)).not.toBe(named[2]!.id)
    }))

  it('are added and changed by managers, not by viewers', () =>
    within(async ({ ask }) => {
      const added = (await ask('create', { name: 'Iris Engineer', office: 'Athens' }, 'anna')) as Shown
      expect(added).toMatchObject({ name: 'Iris Engineer', isUser: false, office: 'Athens' })
      const moved = await ask('update', { colleagueId: added.id, office: 'Patras' }, 'anna')
      expect(moved).toMatchObject({ office: 'Patras' })
      expect(await refusal(ask('create', { name: 'X' }, 'vera'))).toBe('FORBIDDEN')
    }))

  it('are not added twice: the one who is there is shown', () =>
    within(async ({ ask }) => {
      await expect(ask('create', { name: 'anna' })).rejects.toMatchObject({
        code: 'CONFLICT',
        data: { code: 'colleagueKnown', current: { name: 'Anna' } },
      })
    }))

  it('who can sign in say their name themselves', () =>
    within(async ({ ask }) => {
      const [anna] = ((await ask('list', {})) as Shown[]).filter(({ name }) => name === 'Anna')
      expect(await refusal(ask('update', { colleagueId: anna!.id, name: 'Annette' }))).toBe('INVALID')
      expect(await refusal(ask('update', { colleagueId: anna!.id, title: 'Key account manager' }))).toBe(
        'allowed',
      )
    }))
})

describe('finding or making colleagues for other facts', () => {
  it('knows them by address and by name in any order, and makes a stranger once', () =>
    within(async ({ ctx }) => {
      const named = [
        { name: 'Папандреу Георгий', email: null },
        { name: 'Georgiy Papandreu', email: null },
        { name: null, email: 'anna@supplier.test' },
        { name: 'Anna', email: null },
        { name: null, email: null },
      ]
      const ids = await findOrMake(ctx, named)
      expect(ids[0]).toBe(ids[1])
      expect(ids[2]).toBe(ids[3])
      expect(ids[4]).toBeNull()
      expect(await findOrMake(ctx, named)).toEqual(ids)
      const { count } = await ctx.db
        .selectFrom('colleagues')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      expect(count).toBe(7)
    }))
})
