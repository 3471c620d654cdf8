import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { mboxOf, post, writtenMail } from '../../../core/mail/mail.builder.ts'
import { addAccount } from '../../../test/accountStory.ts'
import { emptyHouse } from '../../../test/importHouse.ts'
import { defaultSettings } from '../../settings/defaults.ts'
import { updateSettings } from '../../settings/service.ts'
import { updateToEnded, updateToRunning } from '../queries.ts'
import { cancelImport } from '../service.ts'

const us = 'Kam <kam@supplier.test>'
const anna = 'Anna Berg <anna@hanse-chemie.de>'

describe('a file of mail that was not read to its end', () => {
  const house = emptyHouse()
  const rows = async <T>(query: ReturnType<typeof sql<T>>) => (await query.execute(house.database.db)).rows
  const tables = ['interactions', 'mail_messages', 'mail_keys', 'mail_threads', 'colleagues']

  beforeAll(async () => {
    await addAccount(house.database.db, { name: 'Hanse Chemie AG', website: 'www.hanse-chemie.de' })
    await updateSettings(house.ctx(), { company: { ...defaultSettings.company, domains: ['supplier.test'] } })
  })

  it('goes on where it stood when it was interrupted, also when it is sent again', async () => {
    const content = mboxOf([...post({ messages: 1200, accounts: 3 })])
    const { id } = await house.start('long.mbox', content)
    const ctx = house.ctx()
    await updateToRunning(ctx.db, id, ctx.now)
    const position = {
      message: 500,
      counts: {
        ...(await house.bring('one.eml', writtenMail({ id: 'q@hanse', from: anna, to: us }))).mail!,
        byContact: 0,
        byDomain: 0,
        new: 500,
        read: 500,
        same: 0,
        failed: 0,
        unmatched: {},
        interactions: 0,
        proposals: 0,
      },
      troubles: [],
      accountIds: [],
    }
    await sql`update imports set progress = ${JSON.stringify({ phase: 'reading', rows: 500, donePct: 40, secondsLeft: null, position })}::jsonb
      where id = ${id}`.execute(ctx.db)
    await updateToEnded(ctx.db, id, {
      status: 'failed',
      problem: { code: 'interrupted', params: {} },
      now: ctx.now,
    })
    const again = await house.start('the same under another name.mbox', content)
    expect(again.id).toBe(id)
    const { mail } = await house.run(id)
    expect(mail?.messages).toEqual({ read: 1200, new: 1200, same: 0, failed: 0 })
    expect(await rows(sql`select count(*)::int as count from mail_messages where import_id = ${id}`)).toEqual(
      [{ count: 700 }],
    )
    await house.undo(id)
  })

  it('leaves nothing when it is stopped', async () => {
    const counts = () => Promise.all(tables.map((table) => house.count(table)))
    const before = await counts()
    const { id } = await house.start('stop.eml', writtenMail({ id: 's@hanse', from: anna, to: us }))
    const ctx = house.ctx()
    await house.run(id).catch(() => {})
    await sql`update imports set status = 'running' where id = ${id}`.execute(ctx.db)
    expect(await cancelImport(ctx, { importId: id })).toMatchObject({ status: 'cancelled' })
    expect(await counts()).toEqual(before)
  })
})
