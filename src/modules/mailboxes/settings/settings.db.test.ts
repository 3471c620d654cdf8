import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { north } from '../../../test/accountStory.ts'
import { letter, mailHouse } from '../../../test/mailStory.ts'
import { storeMessages } from '../storing/service.ts'
import { inTransaction } from '../../../platform/context.ts'
import { pollAll } from '../imap/service.ts'
import { mailboxesRoutes as routes } from '../routes.ts'

const { test, given, ctx, rows, as } = mailHouse()
const secret = 'app password of Anna'
const fields = {
  name: 'Anna',
  address: 'anna@supplier.test',
  host: 'imap.supplier.test',
  port: 993,
  secure: true,
  username: 'anna@supplier.test',
  folders: [],
  readSince: null,
  privacy: 'team',
}
interface Shown {
  id: string
  version: number
}
const admin = () => as(given.people.admin)
const add = async (more: object = {}): Promise<Shown> =>
  (await admin()(routes.create, { ...fields, secret, ...more })) as Shown
/** Keeps messages as if they had been read from the mailbox. */
const hold = (mailboxId: string, keys: string[], privacy: 'team' | 'participants' = 'team') =>
  inTransaction(ctx(), (ctx) =>
    storeMessages(
      ctx,
      keys.map((key) => letter(key, { text: 'Words' })),
      { importId: null, mailboxId, privacy, mayWrite: () => true },
    ),
  )

describe('the password of a mailbox', () => {
  let box: Shown
  beforeAll(async () => {
    box = await add()
  })

  it('is neither answered, nor logged, nor readable in the database', async () => {
    await admin()(routes.update, { mailboxId: box.id, version: 1, secret: `${secret} 2` })
    const answered = await admin()(routes.list, {})
    const stored = await rows(sql`select (select json_agg(m) from mailboxes m) as boxes,
      (select json_agg(a) from audit_entries a where subject = 'mailbox') as log`)
    for (const text of [JSON.stringify(answered), JSON.stringify(stored)]) {
      expect(text).toContain('imap.supplier.test')
      expect(text).not.toContain('app password')
    }
    expect(JSON.stringify(answered)).not.toContain('secret')
    expect(JSON.stringify(stored)).toContain('"password":"changed"')
  })

  it('has to be typed again before it goes to another server, in the clear, or for somebody else', async () => {
    for (const change of [
      { host: 'imap.elsewhere.test' },
      { port: 143 },
      { secure: false },
      { username: 'eve' },
    ]) {
      const asked = admin()(routes.update, { mailboxId: box.id, version: 2, ...change })
      await expect(asked).rejects.toMatchObject({ code: 'INVALID', data: { code: 'mailboxSecretNeeded' } })
      const { host, port, secure, username } = { ...fields, ...change }
      const tried = await admin()(routes.test, { host, port, secure, username, mailboxId: box.id })
      expect(tried).toEqual({ problem: { code: 'secretNeeded', params: {} }, folders: [] })
    }
  })
})

describe('a mailbox', () => {
  it('belongs to the team of who added it: heads of other teams neither see nor touch it', async () => {
    const head = { ...given.people.admin, id: 'head', role: 'head' as const }
    const ours = (await as({ ...head, teamId: north })(routes.create, {
      ...fields,
      name: 'North',
      secret,
    })) as Shown
    const other = as({ ...head, teamId: '00000000-0000-7000-8000-0000000000ff' })
    expect(await other(routes.list, {})).toEqual([])
    for (const route of [routes.pause, routes.poll, routes.remove, routes.update])
      await expect(
        other(route, {
          mailboxId: ours.id,
          ...(route === routes.pause ? { paused: true } : {}),
          ...(route === routes.update ? { version: 1 } : {}),
        }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await as({ ...head, teamId: north })(routes.list, {})).toMatchObject([
      { name: 'North', version: 1 },
    ])
  })

  it('has a name of its own, and is changed by one person at a time', async () => {
    const box = await add({ name: 'Sales' })
    await expect(add({ name: 'Sales' })).rejects.toMatchObject({ data: { code: 'mailboxNameTaken' } })
    const change = { mailboxId: box.id, version: box.version }
    await admin()(routes.update, { ...change, folders: ['INBOX'] })
    await expect(admin()(routes.update, { ...change, folders: [] })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { code: 'mailboxChanged', current: { folders: ['INBOX'], version: 2 } },
    })
    await expect(admin()(routes.update, { ...change, version: 2, name: 'Anna' })).rejects.toMatchObject({
      data: { code: 'mailboxNameTaken' },
    })
  })

  it('made stricter is stricter for what it brought before; the text is gone for good where only heads are kept', async () => {
    const box = await add({ name: 'Strict' })
    await hold(box.id, ['strict.1', 'strict.2'])
    const stored = () =>
      rows(sql`select privacy, body is null as is_bare from mail_messages where message_key like 'strict%'`)
    await admin()(routes.update, { mailboxId: box.id, version: 1, privacy: 'participants' })
    expect(await stored()).toEqual([
      { privacy: 'participants', isBare: false },
      { privacy: 'participants', isBare: false },
    ])
    await admin()(routes.update, { mailboxId: box.id, version: 2, privacy: 'headers' })
    expect(await stored()).toEqual([
      { privacy: 'headers', isBare: true },
      { privacy: 'headers', isBare: true },
    ])
    await admin()(routes.update, { mailboxId: box.id, version: 3, privacy: 'team' })
    expect(await stored()).toEqual([
      { privacy: 'headers', isBare: true },
      { privacy: 'headers', isBare: true },
    ])
  })

  it('removed with its mail leaves what another mailbox holds as well', async () => {
    const [one, two] = [await add({ name: 'One' }), await add({ name: 'Two' })]
    await hold(one.id, ['both', 'alone'])
    await hold(two.id, ['both'])
    expect(await admin()(routes.remove, { mailboxId: one.id, withMail: true })).toEqual({
      id: one.id,
      messages: 1,
    })
    expect(
      await rows(sql`select message_key from mail_messages where message_key in ('both', 'alone')`),
    ).toEqual([{ messageKey: 'both' }])
    expect(await admin()(routes.remove, { mailboxId: two.id })).toMatchObject({ messages: 0 })
    expect(await rows(sql`select 1 from mail_messages where message_key = 'both'`)).toHaveLength(1)
  })
})

describe('every five minutes', () => {
  it('all are read but those that pause, and those whose password was refused within the hour', async () => {
    const boxes = [await add({ name: 'Fine' }), await add({ name: 'Refused' }), await add({ name: 'Paused' })]
    const [fine, refused, paused] = boxes.map(({ id }) => id)
    await admin()(routes.pause, { mailboxId: paused, paused: true })
    await sql`update mailboxes set polled_at = '2026-03-02T08:30:00Z', problem = '{"code": "signIn", "params": {}}'
      where id = ${refused}`.execute(test.db)
    const read = async (now: string) => {
      const asked: unknown[] = []
      const enqueue = async (_: string, { mailboxId }: { mailboxId?: string }) => void asked.push(mailboxId)
      await pollAll(ctx({ now: new Date(now), enqueue }))
      return [fine, refused, paused].map((id) => asked.includes(id))
    }
    expect(await read('2026-03-02T09:00:00Z')).toEqual([true, false, false])
    expect(await read('2026-03-02T09:31:00Z')).toEqual([true, true, false])
  })
})
