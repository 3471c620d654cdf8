import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Ctx } from '../../platform/context.ts'
import { createFileStore } from '../../platform/files.ts'
import { matchRawRoute } from '../../platform/server/rawRoute.ts'
import { addAccount, addPeople, asking, idOf, north, refusal, south } from '../../test/accountStory.ts'
import { testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import { largestAttachmentBytes } from './contract.ts'
import { attachmentFileRoutes, attachmentsRoutes } from './routes.ts'
import { forgetRemovedFiles } from './service.ts'

const test = testDatabase()
const folder = mkdtempSync(path.join(tmpdir(), 'mainstay-attachments-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const files = createFileStore(folder)
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')
const talk = idOf('talk')
let people: Awaited<ReturnType<typeof addPeople>>
let own: string
let foreign: string
let now = new Date('2026-03-01T09:00:00Z')

/** Each call is a second later than the one before. */
function ctx(actor: Actor): Ctx {
  now = new Date(now.getTime() + 1000)
  return testCtx(test.db, { now, actor, files })
}
const ask = (name: keyof typeof attachmentsRoutes, input: object, actor: Actor) =>
  asking(ctx(actor))(attachmentsRoutes[name], input, actor)

interface Attachment {
  id: string
  name: string
  mediaType: string
  sizeBytes: number
  subjectName: string | null
}

/** Sends or fetches a file as a browser does. */
function fetching(method: 'GET' | 'POST', url: string, actor: Actor, body?: BodyInit): Promise<Response> {
  const matched = matchRawRoute(attachmentFileRoutes, method, url)!
  const request = new Request(`http://localhost${url}`, { method, body, duplex: 'half' } as RequestInit)
  return matched.route.handle(ctx(actor), request, matched.params)
}
async function send(query: string, body: BodyInit, actor: Actor = people.anna, accountId = own) {
  return (await (
    await fetching('POST', `/accounts/${accountId}/attachments?${query}`, actor, body)
  ).json()) as Attachment
}
const fetched = (id: string, actor: Actor, accountId = own) =>
  fetching('GET', `/accounts/${accountId}/attachments/${id}`, actor)
const list = async (input: object = {}, actor: Actor = people.anna) =>
  (await ask('list', { accountId: own, ...input }, actor)) as { items: Attachment[]; total: number }

beforeAll(async () => {
  people = await addPeople(test.db)
  own = await addAccount(test.db, { name: 'Alster Energie', teamId: north, ownerId: 'anna' })
  foreign = await addAccount(test.db, { name: 'Cato Chemie', teamId: south, ownerId: 'stefan' })
  const interaction = {
    accountId: own,
    originId: own,
    occurredAt: '2026-01-10T10:00:00Z',
    subject: 'Kick-off',
  }
  await test.db
    .insertInto('interactions')
    .values({ ...interaction, id: talk })
    .execute()
})

describe('a file of an account', () => {
  it('is kept under its name, known by its content, and comes back byte for byte as a download', async () => {
    const kept = await send(`name=${encodeURIComponent('Чертёж № 5.docx')}`, pdf)
    expect(kept).toMatchObject({
      name: 'Чертёж № 5.docx',
      mediaType: 'application/pdf',
      sizeBytes: pdf.length,
    })
    const answer = await fetched(kept.id, people.vera)
    expect(Buffer.from(await answer.arrayBuffer()).equals(pdf)).toBe(true)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('Чертёж № 5.docx')}`,
    })
  })

  it.each([
    ['a page that calls itself a picture', '<script>alert(1)</script>', 'text/plain'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'image/png'],
    ['Greek text', 'Πρακτικά', 'text/plain'],
    ['bytes that mean nothing', Buffer.from([0, 1, 2, 200, 201]), 'application/octet-stream'],
  ])('is told by what is in it: %s', async (_, content, mediaType) => {
    expect((await send('name=photo.png', content)).mediaType).toBe(mediaType)
  })

  it('keeps only the last part of its name, without signs that are not to be seen', async () => {
    expect((await send(`name=${encodeURIComponent('../../etc/pass\u0000wd\u202Egnp')}`, 'x')).name).toBe(
      'passwdgnp',
    )
    expect((await send(`name=${encodeURIComponent('C:\\papers\\offer.txt')}`, 'x')).name).toBe('offer.txt')
    expect((await send('name=', 'x')).name).toBe('file')
  })

  it('can hang on a contact, and is listed with it and among all', async () => {
    await send(`subject=interaction&subjectId=${talk}&name=minutes.txt`, 'x', people.boris)
    const ofTalk = await list({ subject: 'interaction', subjectId: talk })
    expect(ofTalk).toMatchObject({ items: [{ name: 'minutes.txt', subjectName: 'Kick-off' }], total: 1 })
    const all = await list({ limit: 2 })
    expect(all.items.map(({ name }) => name)).toEqual(['minutes.txt', 'file'])
    expect(all.total).toBeGreaterThan(2)
  })

  it.each([
    ['on a thing the account does not have', `subject=contract&subjectId=${talk}`, 'NOT_FOUND'],
    ['on a thing without an id', 'subject=statement', 'NOT_FOUND'],
    ['on a kind of thing nobody knows', 'subject=secret', 'INVALID'],
  ])('is refused %s, and leaves no bytes behind', async (_, query, code) => {
    await expect(send(query, 'x')).rejects.toMatchObject({ code })
  })

  it('is refused when it is empty or too large, and leaves no bytes behind', async () => {
    const { readdirSync } = await import('node:fs')
    const before = readdirSync(folder)
    await expect(send('name=a', '')).rejects.toMatchObject({
      code: 'INVALID',
      detail: { code: 'empty_file' },
    })
    const large = new Uint8Array(largestAttachmentBytes + 1)
    await expect(send('name=a', large)).rejects.toMatchObject({ detail: { code: 'attachmentTooLarge' } })
    expect(readdirSync(folder)).toEqual(before)
  })
})

describe('who may do what with a file', () => {
  it('shows a stranger neither the list nor a byte', async () => {
    const { id } = await send('name=secret.txt', 'x')
    for (const accountId of [own, foreign])
      await expect(fetched(id, people.stefan, accountId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusal(list({}, people.stefan))).toBe('NOT_FOUND')
    await expect(fetched('nothing', people.anna)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('lets nobody add to or take from an account they may not change', async () => {
    const { id } = await send('name=kept.txt', 'x')
    const one = { accountId: own, attachmentId: id }
    await expect(send('name=a', 'x', people.stefan)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(send('name=a', 'x', people.boris)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await refusal(ask('remove', one, people.boris))).toBe('FORBIDDEN')
    expect(await refusal(ask('remove', one, people.vera))).toBe('FORBIDDEN')
    expect(await refusal(ask('remove', one, people.stefan))).toBe('NOT_FOUND')
  })
})

describe('taking a file away', () => {
  it('can be undone, also after a night, for a day', async () => {
    const { id } = await send('name=offer.txt', 'our offer')
    const one = { accountId: own, attachmentId: id }
    await ask('remove', one, people.anna)
    await expect(fetched(id, people.anna)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await forgetRemovedFiles(ctx(people.admin))
    expect(await ask('restore', one, people.anna)).toMatchObject({ id, name: 'offer.txt' })
    expect(await (await fetched(id, people.anna)).text()).toBe('our offer')
  })

  it('is for good when the day is over; files that were brought back stay', async () => {
    const [gone, back] = [await send('name=gone.txt', 'x'), await send('name=back.txt', 'y')]
    for (const { id } of [gone, back]) await ask('remove', { accountId: own, attachmentId: id }, people.anna)
    await ask('restore', { accountId: own, attachmentId: back.id }, people.anna)
    now = new Date(now.getTime() + 2 * 86_400_000)
    await forgetRemovedFiles(ctx(people.admin))
    expect(await refusal(ask('restore', { accountId: own, attachmentId: gone.id }, people.anna))).toBe(
      'NOT_FOUND',
    )
    expect(await (await fetched(back.id, people.anna)).text()).toBe('y')
  })
})
