import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writtenMail } from '../../../core/mail/mail.builder.ts'
import { createHostGuard } from '../../../platform/guardedHost.ts'
import { type MailServer, noDovecot, startDovecot } from '../../../test/dovecot.ts'
import { berta, imapStory, letter, letters, type ShownMailbox, us } from '../../../test/imapStory.ts'
import { mailboxesRoutes as routes } from '../routes.ts'
import { testMailbox } from '../settings/trial/service.ts'
import { pollMailbox } from './service.ts'

let server: MailServer
const { test, ctx, rows, admin, fields, add, shown, kept, atAccount, poll } = imapStory(() => server)

describe.skipIf(noDovecot !== null)(
  `a mailbox on a server${noDovecot === null ? '' : ` (${noDovecot})`}`,
  () => {
    beforeAll(async () => {
      server = await startDovecot()
    })
    afterAll(() => server?.stop())

    it('answers a test with its folders, and which of them would be read', async () => {
      await server.append('INBOX', [letter('first@hanse-chemie.de')])
      const { name: _, address: __, privacy: ___, readSince: ____, ...connection } = fields('x')
      expect(await admin()(routes.test, connection)).toEqual({
        problem: null,
        folders: expect.arrayContaining([
          { path: 'INBOX', messages: 1, isRead: true },
          { path: 'Sent', messages: 0, isRead: true },
          { path: 'Spam', messages: 0, isRead: false },
        ]),
      })
    })

    it('says in a code what keeps it from being read', async () => {
      const { name: _, address: __, privacy: ___, readSince: ____, ...connection } = fields('x')
      const trouble = async (more: object) =>
        ((await admin()(routes.test, { ...connection, ...more })) as ShownMailbox).problem
      expect(await trouble({ secret: 'wrong' })).toMatchObject({ code: 'signIn' })
      expect(await trouble({ port: 1 })).toMatchObject({ code: 'refused' })
      expect(await trouble({ secure: true })).toMatchObject({ code: 'noTls' })
      expect(await trouble({ host: 'localhost' })).toEqual({
        code: 'hostRefused',
        params: { host: 'localhost' },
      })
      expect(await trouble({ host: 'no-such.invalid' })).toMatchObject({ code: 'hostUnknown' })
      expect(await trouble({ folders: ['Inbox', 'Nowhere'] })).toEqual({
        code: 'folderMissing',
        params: { folders: 'Nowhere' },
      })
    })

    it('is not told the password where the connection cannot be encrypted, unless the operator named the server', async () => {
      const { vault } = ctx().outside!
      const hosts = { addressOf: async () => '127.0.0.1', isNamed: () => false }
      const { host, port, secure, username, secret } = fields('x')
      const asked = { host, port, secure, username, secret, folders: [] }
      const tried = await testMailbox(ctx({ outside: { vault, hosts } }), asked)
      expect(tried.problem).toEqual({ code: 'noTls', params: {} })
      expect((await testMailbox(ctx(), asked)).problem).toBeNull()
    })

    it('brings its messages into the history, and nothing twice', async () => {
      await server.append('Sent', [
        writtenMail({
          id: 'answer@supplier.test',
          from: us,
          to: berta,
          replyTo: 'first@hanse-chemie.de',
          at: '2026-02-03T09:00:00Z',
        }),
      ])
      await server.append('Spam', [letter('spam@hanse-chemie.de')])
      const { id } = await add('Anna')
      await poll(id)
      expect(await shown(id)).toMatchObject({
        problem: null,
        counts: { read: 2, interactions: 2, failed: 0 },
      })
      expect(
        await rows(
          sql`select message_key, direction, body is not null as has_text from mail_messages order by 1`,
        ),
      ).toEqual([
        { messageKey: 'answer@supplier.test', direction: 'out', hasText: true },
        { messageKey: 'first@hanse-chemie.de', direction: 'in', hasText: true },
      ])
      expect(await rows(sql`select our_minutes is not null as answered from mail_threads`)).toEqual([
        { answered: true },
      ])
      await poll(id)
      expect((await shown(id)).counts.read).toBe(2)
      await server.append('INBOX', [letter('second@hanse-chemie.de')])
      await poll(id)
      expect([await kept(), await atAccount(), (await shown(id)).counts.read]).toEqual([3, 3, 3])
      await admin()(routes.remove, { mailboxId: id })
      expect(await kept()).toBe(3)
    })

    it('is read anew without doubles when the server numbers its messages anew', async () => {
      const { id } = await add('Renumbered', { folders: ['Customers'] })
      await server.append('Customers', letters(0, 3))
      await poll(id)
      const before = await kept()
      await server.renumber('Customers')
      await server.append('Customers', letters(3, 1))
      await poll(id)
      expect(await kept()).toBe(before + 1)
      expect((await shown(id)).counts).toMatchObject({ read: 3 + 4, interactions: 4 })
      await admin()(routes.remove, { mailboxId: id, withMail: true })
      expect([await kept(), await atAccount()]).toEqual([before - 3, before - 3])
    })

    it('goes on after the last batch that was kept when the server is killed in the middle', async () => {
      const before = await kept()
      await server.append('Long', letters(100, 200))
      const { id } = await add('Killed', { folders: ['Long'] })
      const program = path.join(import.meta.dirname, '../../../test/pollProcess.child.ts')
      const child = spawn(process.execPath, [program, test.url, id], { stdio: 'inherit' })
      const ended = once(child, 'exit')
      await expect
        .poll(async () => (await shown(id)).counts.read, { timeout: 30_000, interval: 10 })
        .toBeGreaterThan(5)
      child.kill('SIGKILL')
      await ended
      const read = (await shown(id)).counts.read
      expect(read).toBeLessThan(200)
      // Messages and the place where the reading stands were kept together or not at all.
      expect(await kept()).toBe(before + read)
      await poll(id)
      expect([await kept(), (await shown(id)).counts.read]).toEqual([before + 200, 200])
      expect(await shown(id)).toMatchObject({ problem: null, counts: { interactions: 200 } })
    })

    it('lets the others go first after its turn, and asks for another', async () => {
      await server.append('Turns', letters(200, 5))
      const { id } = await add('Turns', { folders: ['Turns'] })
      const asked: object[] = []
      const patient = ctx({ enqueue: async (_, payload) => void asked.push(payload) })
      await pollMailbox(patient, { mailboxId: id }, { batch: 2, turn: 3 })
      expect([(await shown(id)).counts.read, asked]).toEqual([4, [{ mailboxId: id }]])
      await pollMailbox(patient, { mailboxId: id }, { batch: 2, turn: 3 })
      expect([(await shown(id)).counts.read, asked.length]).toEqual([5, 1])
    })

    it('is not read while it is paused, and is left alone when it is paused while it is being read', async () => {
      await server.append('Paused', letters(400, 4))
      const { id } = await add('Paused', { folders: ['Paused'] })
      const pause = (paused: boolean) => admin()(routes.pause, { mailboxId: id, paused })
      await pause(true)
      await poll(id)
      expect(await shown(id)).toMatchObject({ paused: true, polledAt: null, counts: { read: 0 } })
      await pause(false)
      const { vault, hosts } = ctx().outside!
      const addressOf = async (host: string) => {
        await pause(true)
        return hosts.addressOf(host)
      }
      await pollMailbox(ctx({ outside: { vault, hosts: { ...hosts, addressOf } } }), { mailboxId: id })
      expect(await shown(id)).toMatchObject({ paused: true, polledAt: null, counts: { read: 0 } })
      await pause(false)
      await poll(id)
      expect(await shown(id)).toMatchObject({ paused: false, counts: { read: 4 } })
    })

    it('keeps a message nobody can read as a trouble, reads the others, and of a huge one the beginning', async () => {
      const file = 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3ODkr\r\n'
      const huge = [
        `Message-ID: <huge@hanse-chemie.de>\r\nDate: Mon, 2 Feb 2026 09:00:00 +0000\r\nFrom: ${berta}\r\nTo: ${us}`,
        'Subject: Drawings\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n',
        '--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHere are the drawings.\r\n',
        '--b\r\nContent-Type: application/pdf; name="a.pdf"\r\nContent-Disposition: attachment; filename="a.pdf"',
        `Content-Transfer-Encoding: base64\r\n\r\n${file.repeat(30_000)}`,
        '--b\r\nContent-Type: image/png; name="b.png"\r\nContent-Disposition: attachment; filename="b.png"',
        `Content-Transfer-Encoding: base64\r\n\r\n${file}--b--\r\n`,
      ].join('\r\n')
      await server.append('Odd', ['\r\n', huge, letter('odd@hanse-chemie.de')])
      const { id } = await add('Odd', { folders: ['Odd'] })
      await poll(id)
      expect(await shown(id)).toMatchObject({
        problem: null,
        counts: { read: 3, interactions: 2, failed: 1 },
        troubles: [{ folder: 'Odd', uid: 1 }],
      })
      const [row] = await rows<{ body: string; attachments: object[] }>(
        sql`select body, attachments from mail_messages where message_key = 'huge@hanse-chemie.de'`,
      )
      expect(row!.body.trim()).toBe('Here are the drawings.')
      expect(row!.attachments).toMatchObject([
        { name: 'a.pdf', mediaType: 'application/pdf' },
        { name: 'b.png', mediaType: 'image/png' },
      ])
    })

    it('of which only heads are kept does not even fetch the texts, and reads no older mail than asked', async () => {
      await server.append('Heads', [letter('heads@hanse-chemie.de', 'Confidential words?')])
      const { id } = await add('Heads', { folders: ['Heads'], privacy: 'headers' })
      await poll(id)
      const found = await rows(
        sql`select body, attachments, subject, privacy from mail_messages where message_key = 'heads@hanse-chemie.de'`,
      )
      expect(found).toEqual([
        { body: null, attachments: [], subject: 'Order heads@hanse-chemie.de', privacy: 'headers' },
      ])
      const { id: late } = await add('Late', { folders: ['Heads'], readSince: '2100-01-01' })
      await poll(late)
      expect((await shown(late)).counts.read).toBe(0)
    })

    it('keeps its problem and since when, and loses it as soon as it can be read', async () => {
      const { id } = await add('Mistyped', { secret: 'wrong', folders: ['INBOX'] })
      await poll(id)
      const { problem, version } = await shown(id)
      expect(problem).toMatchObject({ code: 'signIn' })
      await pollMailbox(ctx({ now: new Date('2026-03-03T09:00:00Z') }), { mailboxId: id })
      expect((await shown(id)).problem).toEqual(problem)
      await admin()(routes.update, { mailboxId: id, version, secret: server.secret })
      await poll(id)
      expect((await shown(id)).problem).toBeNull()
    })

    it('says that its password has to be typed again where the secret of the installation was lost', async () => {
      const { id } = await add('Restored', { folders: ['INBOX'] })
      const outside = { vault: { seal: () => '', open: () => null }, hosts: createHostGuard(['127.0.0.1']) }
      await pollMailbox(ctx({ outside }), { mailboxId: id })
      expect((await shown(id)).problem).toMatchObject({ code: 'secretLost' })
    })
  },
)
